import { AnimationMixer, LoopOnce } from 'three';
import { loadGlb } from './load-glb';
import { withShadow } from './contact-shadow';
import { bytesOf, type MadeNode, type MakeNode } from './scene-node';

/** A GLB as it was built, in metres; its clip named by `animation` runs, another plays once when tapped. */
export const makeModel: MakeNode = async (node, setting): Promise<MadeNode> => {
  const { scene, clips } = await loadGlb(await bytesOf(node.asset, setting));
  const object = withShadow(scene);
  const mixer = new AnimationMixer(scene);
  const named = clips.find((clip) => clip.name === node.animation);
  if (named && !setting.reducedMotion) mixer.clipAction(named).play();
  const onTap = named ?? clips[0];
  return {
    object,
    update: ({ seconds }) => void mixer.update(seconds),
    ...(onTap && {
      play: () => void mixer.clipAction(onTap).reset().setLoop(LoopOnce, 1).play(),
    }),
  };
};
