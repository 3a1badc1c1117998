// The points by WebGL2: one upload per projection, one small upload per colouring, one draw call per frame.

const VERTEX = `#version 300 es
in vec2 from; in vec2 to; in vec4 tint;
uniform vec2 center; uniform vec2 scale; uniform float part; uniform float size;
out vec4 color;
void main() {
  gl_Position = vec4((mix(from, to, part) - center) * scale, 0.0, 1.0);
  gl_PointSize = size;
  color = tint;
}`;

const FRAGMENT = `#version 300 es
precision highp float;
in vec4 color; uniform float size; uniform float opacity; out vec4 result;
void main() {
  float distance = length(gl_PointCoord - 0.5) * size;
  float cover = 1.0 - smoothstep(size * 0.5 - 1.2, size * 0.5, distance);
  if (cover <= 0.0) discard;
  float alpha = color.a * opacity * cover;
  result = vec4(color.rgb * alpha, alpha);
}`;

/** Raised where the browser has no WebGL2. */
export class NoWebGL extends Error {}

export class WebGLRenderer {
  /** `restored` is called when a lost context is back and the picture must be drawn again. */
  constructor(canvas, restored) {
    this.canvas = canvas;
    this.gl = canvas.getContext("webgl2", { antialias: false, premultipliedAlpha: true });
    if (!this.gl) throw new NoWebGL("WebGL2");
    this.name = "webgl";
    this.n = 0;
    canvas.addEventListener("webglcontextlost", (event) => event.preventDefault());
    canvas.addEventListener("webglcontextrestored", () => {
      this.prepare();
      if (this.positions) this.upload();
      restored();
    });
    this.prepare();
  }

  prepare() {
    const { gl } = this;
    const program = gl.createProgram();
    for (const [type, source] of [[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]]) {
      const shader = gl.createShader(type);
      gl.shaderSource(shader, source);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
    }
    ["from", "to", "tint"].forEach((name, place) => gl.bindAttribLocation(program, place, name));
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) throw new NoWebGL(gl.getProgramInfoLog(program));
    gl.useProgram(program);
    this.at = {};
    for (const name of ["center", "scale", "part", "size", "opacity"]) this.at[name] = gl.getUniformLocation(program, name);
    this.buffers = { from: gl.createBuffer(), to: gl.createBuffer(), tint: gl.createBuffer() };
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  }

  /** New positions; with `before` (as many points) the picture can be drawn part of the way between the two. */
  setPoints(xy, before = xy) {
    this.n = xy.length / 2;
    this.positions = { from: backwards(before, 2), to: backwards(xy, 2) };
    this.upload();
  }

  /** RGBA bytes, one per point. */
  setColors(rgba) {
    this.tints = backwards(rgba, 4);
    this.put("tint", this.tints, 4, this.gl.UNSIGNED_BYTE, true, 2);
  }

  upload() {
    this.put("from", this.positions.from, 2, this.gl.FLOAT, false, 0);
    this.put("to", this.positions.to, 2, this.gl.FLOAT, false, 1);
    if (this.tints) this.put("tint", this.tints, 4, this.gl.UNSIGNED_BYTE, true, 2);
  }

  put(name, values, size, type, normalized, place) {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffers[name]);
    gl.bufferData(gl.ARRAY_BUFFER, values, gl.STATIC_DRAW);
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, size, type, normalized, 0, 0);
  }

  resize(width, height, ratio) {
    this.ratio = ratio;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
  }

  /** `count`: how many of the first points; `size` in CSS pixels; `part` 0…1 of the way from the old positions. */
  draw(camera, { count, size, opacity, part = 1 }) {
    const { gl, at } = this;
    if (gl.isContextLost()) return;
    gl.viewport(0, 0, this.canvas.width, this.canvas.height);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    if (!this.tints || !count) return;
    gl.uniform2f(at.center, camera.cx, camera.cy);
    gl.uniform2f(at.scale, (2 * camera.scale) / camera.width, (2 * camera.scale) / camera.height);
    gl.uniform1f(at.part, part);
    gl.uniform1f(at.size, size * this.ratio);
    gl.uniform1f(at.opacity, opacity);
    gl.drawArrays(gl.POINTS, this.n - count, count);
  }

  destroy() {
    this.gl.getExtension("WEBGL_lose_context")?.loseContext();
  }
}

/** The points in reverse, so that the first (most frequent) are drawn last, on top. */
function backwards(values, size) {
  const n = values.length / size;
  const turned = new values.constructor(values.length);
  for (let i = 0; i < n; i++) {
    for (let c = 0; c < size; c++) turned[size * (n - 1 - i) + c] = values[size * i + c];
  }
  return turned;
}
