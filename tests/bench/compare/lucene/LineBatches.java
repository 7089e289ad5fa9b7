import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into batches of whole lines, to be parsed by whichever thread takes one. Thread-safe. */
final class LineBatches {
    private static final int BATCH_BYTES = 1 << 18;

    private final InputStream in;
    private byte[] rest = new byte[0];
    private boolean ended = false;

    LineBatches(InputStream in) {
        this.in = in;
    }

    /** At least one line, without what follows the last line's end; null at the end of the stream. */
    synchronized byte[] next() throws IOException {
        while (!ended) {
            byte[] read = in.readNBytes(BATCH_BYTES);
            ended = read.length < BATCH_BYTES;
            byte[] joined = Arrays.copyOf(rest, rest.length + read.length);
            System.arraycopy(read, 0, joined, rest.length, read.length);
            int end = ended ? joined.length : lastLineEnd(joined);
            rest = Arrays.copyOfRange(joined, end, joined.length);
            if (end > 0) return Arrays.copyOf(joined, end);
        }
        return null;
    }

    private static int lastLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') --end;
        return end;
    }
}
