// A picked file becomes an action's arguments.

export async function fileArguments(kind, file, caption) {
  return {
    kind,
    data: await base64(file),
    name: file.name,
    mime: file.type || "application/octet-stream",
    about: { ...(caption ? { caption } : {}), ...(await lasting(kind, file)) },
  };
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
