// Picked files become actions and their arguments.

const LARGEST_ALBUM = 10;

// [action, arguments] for one file or several.
export async function fileAction(kind, files, caption) {
  if (kind === "album" && files.length > 1) return ["send_album", { items: await albumItems(files.slice(0, LARGEST_ALBUM), caption) }];
  const [file] = files;
  return ["send_file", await fileArguments(kind === "album" ? mediaKind(file) : kind, file, caption, await lasting(kind, file))];
}

export async function fileArguments(kind, file, caption, about) {
  return {
    kind, data: await base64(file), name: file.name, mime: file.type || "application/octet-stream",
    about: { ...(caption ? { caption } : {}), ...about },
  };
}

async function albumItems(files, caption) {
  const items = await Promise.all(files.map(async (file) => ({ kind: mediaKind(file), data: await base64(file) })));
  return items.map((item, at) => (at === 0 && caption ? { ...item, caption } : item));
}

function mediaKind(file) {
  return file.type.startsWith("video/") ? "video" : "photo";
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result.slice(reader.result.indexOf(",") + 1)));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}

// How long a recording lasts, in whole seconds, as a phone would say it.
async function lasting(kind, file) {
  if (kind !== "voice") return {};
  const url = URL.createObjectURL(file);
  const seconds = await new Promise((resolve) => {
    const probe = new Audio();
    probe.addEventListener("loadedmetadata", () => resolve(probe.duration));
    probe.addEventListener("error", () => resolve(0));
    probe.src = url;
  });
  URL.revokeObjectURL(url);
  return Number.isFinite(seconds) && seconds > 0 ? { duration: Math.max(1, Math.round(seconds)) } : {};
}
