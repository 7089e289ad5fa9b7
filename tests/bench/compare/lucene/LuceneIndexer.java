import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Indexes articles with Lucene as its manual tells: title and body with positions, all fields stored, a text
 * analyser for Indonesian, threads that share one IndexWriter.
 *
 * <pre>zstdcat dump.jsonl.zst | java LuceneIndexer INDEX THREADS [merge|read]</pre>
 *
 * "merge" makes one segment of it in the end; "read" parses and counts only, to see what reading costs. Prints
 * a name, a tab and a value a line.
 */
public final class LuceneIndexer {
    private static final double RAM_BUFFER_MB = 256;

    private final AtomicLong articles = new AtomicLong();
    private final AtomicLong textBytes = new AtomicLong();

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            System.err.println("usage: LuceneIndexer INDEX THREADS [merge|read] < DUMP.jsonl");
            System.exit(2);
        }
        String mode = arguments.length > 2 ? arguments[2] : "";
        LuceneIndexer indexer = new LuceneIndexer();
        int threads = Integer.parseInt(arguments[1]);
        long begin = System.nanoTime();
        if (mode.equals("read")) {
            indexer.run(threads, null);
        } else {
            indexer.build(Paths.get(arguments[0]), threads, mode.equals("merge"));
        }
        indexer.report((System.nanoTime() - begin) / 1e9);
    }

    private void build(Path path, int threads, boolean merge) throws Exception {
        IndexWriterConfig config = new IndexWriterConfig(new IndonesianAnalyzer());
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        config.setRAMBufferSizeMB(RAM_BUFFER_MB);
        try (Directory directory = FSDirectory.open(path);
                IndexWriter writer = new IndexWriter(directory, config)) {
            run(threads, writer);
            if (merge) writer.forceMerge(1);
            writer.commit();
        }
    }

    /** Without a writer, only reads. */
    private void run(int threads, IndexWriter writer) throws Exception {
        LineBatches batches = new LineBatches(System.in);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        List<Future<Void>> results = new ArrayList<>();
        Callable<Void> work = () -> {
            for (byte[] lines = batches.next(); lines != null; lines = batches.next()) {
                Article.parse(lines, article -> take(article, writer));
            }
            return null;
        };
        for (int i = 0; i < threads; ++i) results.add(workers.submit(work));
        workers.shutdown();
        for (Future<Void> result : results) result.get();
    }

    private void take(Article article, IndexWriter writer) {
        articles.incrementAndGet();
        textBytes.addAndGet(article.textBytes());
        try {
            if (writer != null) writer.addDocument(document(article));
        } catch (IOException error) {
            throw new java.io.UncheckedIOException(error);
        }
    }

    private static Document document(Article article) {
        Document document = new Document();
        document.add(new TextField("title", article.title, Field.Store.YES));
        document.add(new TextField("body", article.body, Field.Store.YES));
        document.add(new StringField("id", article.id, Field.Store.YES));
        document.add(new StringField("source", article.source, Field.Store.YES));
        document.add(new SortedDocValuesField("source", new BytesRef(article.source)));
        document.add(new StringField("category", article.category, Field.Store.YES));
        document.add(new StringField("author", article.author, Field.Store.YES));
        document.add(new StoredField("url", article.url));
        document.add(new StoredField("date", article.date));
        addInstant(article.date, document);
        return document;
    }

    /** Dates are searched by range and sorted by, as seconds since 1970. */
    private static void addInstant(String date, Document document) {
        try {
            long seconds = date.length() > 10 ? OffsetDateTime.parse(date).toEpochSecond()
                    : LocalDate.parse(date).atStartOfDay(ZoneOffset.ofHours(7)).toEpochSecond();
            document.add(new LongPoint("time", seconds));
            document.add(new NumericDocValuesField("time", seconds));
        } catch (DateTimeParseException error) {
            // Without a date that is understood it is not found by date; all else of it is.
            document.add(new StoredField("undated", date));
        }
    }

    private void report(double seconds) {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        double whole = (System.currentTimeMillis() - started) / 1e3;
        System.out.printf("articles\t%d%ntext_bytes\t%d%n", articles.get(), textBytes.get());
        System.out.printf("seconds\t%.3f%nseconds_with_start\t%.3f%n", seconds, whole);
        System.out.printf("mb_per_s\t%.3f%n", textBytes.get() / 1e6 / seconds);
    }
}
