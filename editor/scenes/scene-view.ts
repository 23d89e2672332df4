/** The one class that holds the editor's three: a sign on the ground, what stands on it, and its three directions. */
import {
  AmbientLight,
  ArrowHelper,
  Box3,
  CanvasTexture,
  ConeGeometry,
  DirectionalLight,
  DoubleSide,
  GridHelper,
  Group,
  type Material,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  MathUtils,
  type Object3D,
  PerspectiveCamera,
  Plane,
  PlaneGeometry,
  Raycaster,
  Scene,
  SphereGeometry,
  SRGBColorSpace,
  Vector2,
  Vector3,
  WebGLRenderer,
} from 'three';
import { OrbitControls } from 'three/addons/controls/OrbitControls.js';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { barcodeSvg, QUIET_ZONE } from '../../shared/model/marker-svg';
import type { KnownAnchor, SceneNode } from '../../shared/model/tour';

/** What is shown at one moment. */
export interface SceneShown {
  readonly anchor: KnownAnchor;
  readonly chosen: string | undefined;
  /** The words of a text node, and the asset id of a node's figure if it has one. */
  textOf(node: SceneNode): string;
  modelOf(node: SceneNode): string | undefined;
  load(assetId: string): Promise<Blob>;
}

/** What the author does in the view; metres. */
export interface SceneWishes {
  choose(nodeId: string): void;
  drag(nodeId: string, right: number, forward: number, gesture: string): void;
}

interface Placed {
  readonly holder: Group;
  /** What is inside: a model's asset or a text's words. */
  content: string | undefined;
}

let gestures = 0;

export class SceneView {
  private readonly renderer: WebGLRenderer;
  private readonly scene = new Scene();
  private readonly camera = new PerspectiveCamera(40, 1, 0.01, 100);
  private readonly controls: OrbitControls;
  private readonly placed = new Map<string, Placed>();
  private readonly ground = new Group();
  private readonly arrows = new Group();
  private readonly loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  private shown: SceneShown | undefined;
  private groundOf = '';
  private asked = 0;
  /** The author has chosen a view; what arrives later does not change it. */
  private turned = false;

  /** @throws when the computer cannot draw in 3D */
  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly wishes: SceneWishes,
    private readonly signal: AbortSignal,
  ) {
    this.renderer = new WebGLRenderer({ canvas, antialias: true });
    this.renderer.setPixelRatio(Math.min(2, devicePixelRatio));
    this.camera.position.set(0.25, 0.4, 0.8);
    this.controls = new OrbitControls(this.camera, canvas);
    this.controls.maxPolarAngle = Math.PI * 0.49;
    this.controls.addEventListener('change', () => this.draw());
    this.controls.addEventListener('start', () => (this.turned = true));
    const sun = new DirectionalLight('white', 2);
    sun.position.set(1, 3, 2);
    this.scene.add(new AmbientLight('white', 1.6), sun, this.ground, this.arrows);
    canvas.addEventListener('pointerdown', (event) => this.pointed(event), { signal, capture: true });
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  /** Draws the scene; things that stay the same are not loaded anew. */
  show(shown: SceneShown): void {
    this.shown = shown;
    this.showGround(shown.anchor);
    const { nodes } = shown.anchor.scene;
    for (const [id, { holder }] of this.placed)
      if (!nodes.some((node) => node.id === id)) {
        this.scene.remove(holder);
        dispose(holder);
        this.placed.delete(id);
      }
    for (const node of nodes) this.place(node, shown);
    this.showArrows(nodes.find((node) => node.id === shown.chosen));
    this.draw();
  }

  resize(width: number, height: number): void {
    if (width === 0 || height === 0) return;
    this.renderer.setSize(width, height, false);
    this.camera.aspect = width / height;
    this.camera.updateProjectionMatrix();
    this.draw();
  }

  /** Moves the camera so that everything is in sight. */
  fit(): void {
    this.turned = false;
    const { anchor } = this.shown ?? {};
    const edge = anchor && 'edgeMillimetres' in anchor ? anchor.edgeMillimetres / 1000 : 0.5;
    const box = new Box3(new Vector3(-edge, 0, -edge), new Vector3(edge, edge / 2, edge));
    for (const { holder } of this.placed.values()) if (holder.children.length > 0) box.expandByObject(holder);
    const size = box.getSize(new Vector3()).length() || 1;
    const middle = box.getCenter(new Vector3());
    this.controls.target.copy(middle);
    this.camera.position.copy(middle).add(new Vector3(0.35, 0.55, 1).normalize().multiplyScalar(size * 1.25));
    this.controls.update();
    this.draw();
  }

  private end(): void {
    this.controls.dispose();
    dispose(this.scene);
    this.renderer.dispose();
  }

  private draw(): void {
    cancelAnimationFrame(this.asked);
    this.asked = requestAnimationFrame(() => {
      if (!this.signal.aborted) this.renderer.render(this.scene, this.camera);
    });
  }

  private role(name: string): string {
    return getComputedStyle(this.canvas).getPropertyValue(name).trim() || 'gray';
  }

  // ---- the ground and the sign ----

  private showGround(anchor: KnownAnchor): void {
    const sign =
      anchor.kind === 'barcode' ? `${anchor.matrix} ${anchor.number} ${anchor.edgeMillimetres}` : anchor.kind;
    const key = `${sign} ${document.documentElement.dataset['scheme']}`;
    if (key === this.groundOf) return;
    this.groundOf = key;
    dispose(this.ground);
    this.ground.clear();
    this.scene.background = null;
    this.renderer.setClearColor(this.role('--sunk'));
    const edge = 'edgeMillimetres' in anchor ? anchor.edgeMillimetres / 1000 : 0.5;
    const grid = new GridHelper(edge * 6, 24, this.role('--field'), this.role('--line'));
    this.ground.add(grid);
    if (anchor.kind === 'barcode') void this.showSign(anchor.number, anchor.matrix, edge);
  }

  private async showSign(number: number, matrix: '3x3' | '4x4', edge: number): Promise<void> {
    const key = this.groundOf;
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(barcodeSvg(number, matrix, 80))}`;
    await picture.decode();
    if (key !== this.groundOf || this.signal.aborted) return;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 512;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, 512, 512);
    const texture = new CanvasTexture(canvas);
    texture.colorSpace = SRGBColorSpace;
    const whole = edge * (1 + 2 * QUIET_ZONE);
    const sign = new Mesh(new PlaneGeometry(whole, whole), new MeshBasicMaterial({ map: texture }));
    sign.rotation.x = -Math.PI / 2;
    sign.position.y = 0.001;
    this.ground.add(sign);
    this.draw();
  }

  // ---- the things ----

  private place(node: SceneNode, shown: SceneShown): void {
    let placed = this.placed.get(node.id);
    if (!placed) {
      placed = { holder: new Group(), content: undefined };
      placed.holder.name = node.id;
      this.placed.set(node.id, placed);
      this.scene.add(placed.holder);
    }
    const [x = 0, y = 0, z = 0] = node.position;
    const [a = 0, b = 0, c = 0] = node.rotation;
    placed.holder.position.set(x, y, z);
    placed.holder.rotation.set(MathUtils.degToRad(a), MathUtils.degToRad(b), MathUtils.degToRad(c));
    placed.holder.scale.setScalar(node.scale);
    const content = shown.modelOf(node) ?? (node.kind === 'text' ? `text ${shown.textOf(node)}` : node.kind);
    if (placed.content !== content) void this.fill(placed, node, content, shown);
  }

  private async fill(placed: Placed, node: SceneNode, content: string, shown: SceneShown): Promise<void> {
    placed.content = content;
    const object = await this.contentOf(node, shown);
    if (placed.content !== content || this.signal.aborted) return dispose(object);
    dispose(placed.holder);
    placed.holder.clear();
    placed.holder.add(object);
    if (!this.turned) this.fit();
    this.draw();
  }

  private async contentOf(node: SceneNode, shown: SceneShown): Promise<Object3D> {
    const asset = shown.modelOf(node);
    if (node.kind === 'text') return this.words(shown.textOf(node));
    if (node.kind === 'hotspot')
      return new Mesh(new SphereGeometry(0.02), new MeshBasicMaterial({ color: this.role('--accent-yellow') }));
    if (!asset) return this.standIn();
    try {
      const { scene } = await this.loader.parseAsync(await (await shown.load(asset)).arrayBuffer(), '');
      return scene;
    } catch {
      // A figure that does not load keeps its place: it can still be moved, and the check names it.
      return this.standIn();
    }
  }

  /** A cone with a sphere, as high as a person, where a figure is still missing. */
  private standIn(): Object3D {
    const colour = new MeshStandardMaterial({ color: this.role('--accent-red') });
    const body = new Mesh(new ConeGeometry(0.4, 1.3, 24), colour);
    body.position.y = 0.65;
    const head = new Mesh(new SphereGeometry(0.2), new MeshStandardMaterial({ color: this.role('--accent-yellow') }));
    head.position.y = 1.45;
    return new Group().add(body, head);
  }

  private words(text: string): Object3D {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    const font = `600 64px ${this.role('--font-title')}`;
    if (context) context.font = font;
    canvas.width = Math.ceil((context?.measureText(text || '…').width ?? 200) + 56);
    canvas.height = 130;
    if (context) {
      context.fillStyle = this.role('--surface');
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.font = font;
      context.fillStyle = this.role('--text');
      context.fillText(text || '…', 28, 88);
    }
    const texture = new CanvasTexture(canvas);
    texture.colorSpace = SRGBColorSpace;
    // Letters a quarter of a metre high at full size, as in the player; 0.13 makes them fit a sign.
    const metres = 0.25 / 64;
    return new Mesh(
      new PlaneGeometry(canvas.width * metres, canvas.height * metres),
      new MeshBasicMaterial({ map: texture, side: DoubleSide }),
    );
  }

  /** Right, forward and up from the chosen thing, in the colours of their number fields. */
  private showArrows(node: SceneNode | undefined): void {
    dispose(this.arrows);
    this.arrows.clear();
    if (!node || !this.shown) return;
    const { anchor } = this.shown;
    const length = ('edgeMillimetres' in anchor ? anchor.edgeMillimetres / 1000 : 0.5) * 0.8;
    const [x = 0, y = 0, z = 0] = node.position;
    const from = new Vector3(x, y + 0.002, z);
    const axes = [
      [new Vector3(1, 0, 0), '--accent-red'],
      [new Vector3(0, 0, 1), '--accent-blue'],
      [new Vector3(0, 1, 0), '--text'],
    ] as const;
    for (const [direction, role] of axes)
      this.arrows.add(new ArrowHelper(direction, from, length, this.role(role), length * 0.25, length * 0.14));
  }

  // ---- the pointer ----

  private pointed(event: PointerEvent): void {
    if (event.button !== 0 || !this.shown) return;
    const ray = this.rayAt(event);
    const hit = ray.intersectObjects(
      [...this.placed.values()].map(({ holder }) => holder),
      true,
    )[0];
    const id = hit && this.idOf(hit.object);
    if (!hit || !id) return;
    this.wishes.choose(id);
    this.dragAlong(event, id, hit.point);
  }

  /** Drags over the ground at the height where the thing was taken. */
  private dragAlong(event: PointerEvent, id: string, taken: Vector3): void {
    const node = this.shown?.anchor.scene.nodes.find((one) => one.id === id);
    if (!node) return;
    const level = new Plane(new Vector3(0, 1, 0), -taken.y);
    const [x = 0, , z = 0] = node.position;
    const gesture = `scene drag ${++gestures}`;
    const life = new AbortController();
    this.controls.enabled = false;
    this.canvas.setPointerCapture(event.pointerId);
    const at = new Vector3();
    const move = (next: PointerEvent) => {
      if (!this.rayAt(next).ray.intersectPlane(level, at)) return;
      this.wishes.drag(id, x + at.x - taken.x, z + at.z - taken.z, gesture);
    };
    const end = () => {
      this.controls.enabled = true;
      life.abort();
    };
    this.canvas.addEventListener('pointermove', move, { signal: life.signal });
    this.canvas.addEventListener('pointerup', end, { signal: life.signal });
    this.canvas.addEventListener('pointercancel', end, { signal: life.signal });
  }

  private rayAt(event: PointerEvent): Raycaster {
    const { left, top, width, height } = this.canvas.getBoundingClientRect();
    const point = new Vector2(((event.clientX - left) / width) * 2 - 1, 1 - ((event.clientY - top) / height) * 2);
    const ray = new Raycaster();
    ray.setFromCamera(point, this.camera);
    return ray;
  }

  private idOf(object: Object3D): string | undefined {
    for (let at: Object3D | null = object; at; at = at.parent)
      if (this.placed.has(at.name) && this.placed.get(at.name)?.holder === at) return at.name;
    return undefined;
  }
}

/** Gives back what the graphics card holds of a tree. */
function dispose(tree: Object3D): void {
  tree.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    const mesh = part as Mesh;
    mesh.geometry.dispose();
    for (const material of [mesh.material].flat() as (Material & { map?: { dispose(): void } | null })[]) {
      material.map?.dispose();
      material.dispose();
    }
  });
}
