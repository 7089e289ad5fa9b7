import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/**
 * Answers queries from a file with Lucene: any of the words in title or body, ten best by BM25, each with its
 * stored title and body, as a result list shows them.
 *
 * <pre>java LuceneSearcher INDEX QUERIES ROUNDS</pre>
 *
 * QUERIES has lines of `id TAB query` in the syntax of Lucene's classic query parser. The first pass over them
 * is the cold one; then ROUNDS more, of which each query's best time counts as warm. Prints `query TAB id TAB
 * hits TAB cold ms TAB warm ms` for each, and percentiles.
 */
public final class LuceneSearcher {
    private static final int SHOWN = 10;

    private final IndexSearcher searcher;
    /** Sources are found as they are, words by their stems. */
    private final MultiFieldQueryParser parser = new MultiFieldQueryParser(new String[] {"title", "body"},
            new PerFieldAnalyzerWrapper(new IndonesianAnalyzer(), Map.of("source", new KeywordAnalyzer())));

    private LuceneSearcher(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            System.err.println("usage: LuceneSearcher INDEX QUERIES ROUNDS");
            System.exit(2);
        }
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(Paths.get(arguments[0])))) {
            List<String> lines = Files.readAllLines(Paths.get(arguments[1]), StandardCharsets.UTF_8);
            lines.removeIf(String::isBlank);
            new LuceneSearcher(new IndexSearcher(reader)).run(lines, Integer.parseInt(arguments[2]));
        }
    }

    private void run(List<String> lines, int rounds) throws Exception {
        double[] cold = pass(lines);
        double[] warm = cold.clone();
        for (int round = 0; round < rounds; ++round) {
            double[] times = pass(lines);
            for (int i = 0; i < times.length; ++i) warm[i] = round == 0 ? times[i] : Math.min(warm[i], times[i]);
        }
        for (int i = 0; i < lines.size(); ++i) {
            String id = lines.get(i).split("\t", 2)[0];
            System.out.printf("query\t%s\t%d\t%.4f\t%.4f%n", id, hits(lines.get(i)), cold[i], warm[i]);
        }
        printPercentiles("cold", cold);
        if (rounds > 0) printPercentiles("warm", warm);
    }

    /** Milliseconds of each query, from its text to its results' texts. */
    private double[] pass(List<String> lines) throws Exception {
        double[] times = new double[lines.size()];
        for (int i = 0; i < times.length; ++i) {
            long begin = System.nanoTime();
            answer(lines.get(i));
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        return times;
    }

    private List<String> answer(String line) throws Exception {
        List<String> shown = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(parse(line), SHOWN).scoreDocs) {
            shown.add(searcher.doc(hit.doc).get("title"));
        }
        return shown;
    }

    private Query parse(String line) throws Exception {
        String[] parts = line.split("\t", 2);
        return parser.parse(parts[parts.length - 1]);
    }

    /** All of them: a search itself stops counting behind a thousand. */
    private int hits(String line) throws Exception {
        return searcher.count(parse(line));
    }

    private static void printPercentiles(String name, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        for (int percent : new int[] {50, 95, 99}) {
            int place = Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1);
            System.out.printf("%s_p%d_ms\t%.4f%n", name, percent, sorted[place]);
        }
    }
}
