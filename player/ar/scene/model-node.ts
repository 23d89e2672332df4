import { AnimationMixer, LoopOnce } from 'three';
import { loadGlb } from './load-glb';
import { withShadow } from './contact-shadow';
import { bytesOf, type MadeNode, type MakeNode } from './scene-node';
import { makeModelWindow } from './window-node';

/**
 * A GLB as it was built, in metres; its clip named by `animation` runs, and runs once more when tapped; without one the
 * first clip plays once when tapped.
 */
export const makeModel: MakeNode = async (node, setting): Promise<MadeNode> => {
  const { scene, clips } = await loadGlb(await bytesOf(node.asset, setting));
  const mixer = new AnimationMixer(scene);
  const named = clips.find((clip) => clip.name === node.animation);
  if (named && !setting.reducedMotion) mixer.clipAction(named).play();
  const onTap = named ?? clips[0];
  const animate = ({ seconds }: { seconds: number }) => void mixer.update(seconds);
  if (node.window) {
    const made = await makeModelWindow(scene, node.window, setting);
    return { ...made, update: (frame) => (animate(frame), made.update?.(frame)) };
  }
  return {
    object: withShadow(scene, setting.grounded),
    update: animate,
    ...(onTap && { play: () => void mixer.clipAction(onTap).reset().setLoop(LoopOnce, 1).play() }),
  };
};
