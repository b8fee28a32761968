import type { PictureType } from "./kind.ts";
import { sizeOf } from "./photo/size.ts";
import type { Found } from "./photo/worker.ts";
import PhotoWorker from "./photo/worker.ts?worker&inline";

/** Why no text was found in a picture. */
export type PhotoFault =
  | "no-code"
  /** The browser does not know its kind, or it is damaged. */
  | "not-opened"
  /** It has more pixels than are opened. */
  | "too-large"
  /** It took longer than anybody should wait. */
  | "too-long"
  /** This browser cannot look at pictures beside the page. */
  | "no-worker"
  /** Nobody wants it any more. */
  | "stopped";

/** What came of looking for a code in a picture: the text it holds, whatever that is, or why there is none. */
export type PhotoReading =
  | { readonly text: string; readonly fault?: never }
  | { readonly fault: PhotoFault; readonly text?: never };

/** Somebody waits for a picture to be looked at: whether they still do, and whom to tell that it begins. */
export type Waiting = { readonly signal: AbortSignal; readonly onLook: () => void };

/**
 * The most pixels that are opened. Phones take 12 to 50 million; the few that can take 100 or 200 do so only when told
 * to. Opened, each takes 4 to 6 bytes, however small the file is: 300 MB at this limit, which a weak phone can just bear.
 */
const MOST_PIXELS = 52_000_000;

/** For how many milliseconds a picture is looked at. A photo of a page takes a second or two, ten on a weak phone. */
const LONGEST = 30_000;

/**
 * Looks for a code in a picture file, away from the page, until it is stopped. Its size is read first, and one that is
 * too large is not opened. The file is not kept, and what it says is text and nothing more.
 */
export async function readPhoto(
  file: Blob,
  type: PictureType,
  { signal, onLook }: Waiting,
): Promise<PhotoReading> {
  const size = await sizeOf(file, type);
  if (!size) return { fault: "not-opened" };
  if (size.width * size.height > MOST_PIXELS) return { fault: "too-large" };
  if (signal.aborted) return { fault: "stopped" };
  onLook();
  // Some browsers go by what a file says it is.
  return looked(file.slice(0, file.size, type), signal);
}

/** Has a worker look at a picture. It lives no longer than that, and with it goes all the memory that it took. */
function looked(picture: Blob, signal: AbortSignal): Promise<PhotoReading> {
  const worker = workerOf();
  if (!worker) return Promise.resolve({ fault: "no-worker" });
  return new Promise((resolve) => {
    const end = (reading: PhotoReading) => {
      worker.terminate();
      clearTimeout(limit);
      signal.removeEventListener("abort", stop);
      resolve(reading);
    };
    const stop = () => end({ fault: "stopped" });
    const limit = setTimeout(() => end({ fault: "too-long" }), LONGEST);
    signal.addEventListener("abort", stop);
    worker.addEventListener("message", ({ data }: MessageEvent<Found>) => end(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end({ fault: "no-worker" });
    });
    worker.postMessage(picture);
  });
}

function workerOf(): Worker | undefined {
  try {
    return new PhotoWorker();
  } catch {
    return undefined;
  }
}
