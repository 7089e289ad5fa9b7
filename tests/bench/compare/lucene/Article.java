import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Consumer;

/** An article as a dump of JSON lines gives it; empty strings where it says nothing. */
final class Article {
    private static final JsonFactory JSON = new JsonFactory();

    String id = "";
    String title = "";
    String body = "";
    String url = "";
    String date = "";
    String source = "";
    String category = "";
    String author = "";

    /** Hands the articles of a batch of whole lines on, in their order. */
    static void parse(byte[] lines, Consumer<Article> taker) throws IOException {
        try (JsonParser parser = JSON.createParser(lines)) {
            while (parser.nextToken() == JsonToken.START_OBJECT) taker.accept(parseObject(parser));
        }
    }

    private static Article parseObject(JsonParser parser) throws IOException {
        Article article = new Article();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.getCurrentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                article.set(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return article;
    }

    private void set(String name, String value) {
        switch (name) {
            case "id": id = value; break;
            case "title": title = value; break;
            case "body": body = value; break;
            case "url": url = value; break;
            case "date": date = value; break;
            case "source": source = value; break;
            case "category": category = value; break;
            case "author": author = value; break;
            default: break;
        }
    }

    /** Bytes of title and body in UTF-8: what rates are measured in. */
    long textBytes() {
        return utf8Bytes(title) + utf8Bytes(body);
    }

    private static long utf8Bytes(String text) {
        long bytes = text.length();
        for (int i = 0; i < text.length(); ++i) {
            char c = text.charAt(i);
            // Each half of a pair of surrogates is two of its four bytes.
            if (c >= 0x80) bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return bytes;
    }
}
