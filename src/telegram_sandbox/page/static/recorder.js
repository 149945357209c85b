// A voice message spoken into the microphone.

const KINDS = ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/mp4"];
const ENDINGS = { "audio/ogg": "ogg", "audio/webm": "webm", "audio/mp4": "m4a" };

export class Recording {
  // Raises what the browser says when there is no microphone or it may not be used.
  static async begin() {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    return new Recording(stream);
  }

  constructor(stream) {
    this.stream = stream;
    this.pieces = [];
    this.began = performance.now();
    const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
    this.recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {});
    this.recorder.addEventListener("dataavailable", ({ data }) => this.pieces.push(data));
    this.recorder.start();
  }

  get seconds() {
    return (performance.now() - this.began) / 1000;
  }

  // The file and how many seconds it lasts.
  async finish() {
    const { seconds } = this;
    const stopped = new Promise((resolve) => { this.recorder.addEventListener("stop", resolve, { once: true }); });
    this.recorder.stop();
    await stopped;
    this.release();
    const [type] = this.recorder.mimeType.split(";");
    return { file: new File(this.pieces, `voice.${ENDINGS[type] ?? "audio"}`, { type }), seconds: Math.max(1, Math.round(seconds)) };
  }

  cancel() {
    if (this.recorder.state !== "inactive") this.recorder.stop();
    this.release();
  }

  release() {
    for (const track of this.stream.getTracks()) track.stop();
  }
}
