"""The queries of a comparison: drawn from the articles themselves, the same ones for every engine."""
import dataclasses
import random
import re

KINDS = ("1-3 words", "4-6 words", "questions", "phrases", "filters")
QUESTION_WORDS = ("siapa yang", "mengapa", "kapan", "bagaimana", "apa itu", "di mana", "berapa")
# Words that nobody would ask for alone. None of the engines is told of them.
CLOSED_CLASS = frozenset(
    "yang untuk dengan dari dalam pada akan tidak juga tersebut saat bisa menjadi karena sudah oleh mereka sebagai atau "
    "lebih adalah telah seperti bahwa kita kami namun masih kepada hanya para harus hingga setelah dapat jadi jika saya "
    "kata ujar ini itu".split())
WORD = re.compile(r"[a-z]{4,}")


@dataclasses.dataclass(frozen=True)
class Query:
    id: str
    kind: str
    words: tuple
    source: str = ""  # the outlet that it is limited to, of filters


def content_words(text):
    return [word for word in WORD.findall(text.lower()) if word not in CLOSED_CLASS]


def some_words(draw, article, least, most):
    words = list(dict.fromkeys(content_words(article["title"])))
    return tuple(draw.sample(words, min(len(words), draw.randint(least, most))))


def phrase(draw, article):
    """Two words that stand side by side in a body, or none."""
    pairs = [pair for pair in re.findall(r"\b([a-z]{4,}) (?=([a-z]{4,})\b)", article["body"])
             if CLOSED_CLASS.isdisjoint(pair)]
    return draw.choice(pairs) if pairs else ()


def words_of(kind, draw, article):
    if kind == "4-6 words":
        return some_words(draw, article, 4, 6)
    if kind == "questions":
        return (*draw.choice(QUESTION_WORDS).split(), *some_words(draw, article, 2, 4))
    if kind == "phrases":
        return phrase(draw, article)
    return some_words(draw, article, 1, 3)


def draw_queries(articles, of_each_kind):
    """Requires at least one article whose title and body have words. The same for the same articles."""
    draw = random.Random(1)
    queries = []
    for kind in KINDS:
        drawn = 0
        while drawn < of_each_kind:
            article = draw.choice(articles)
            words = words_of(kind, draw, article)
            if not words or not content_words(article["title"]):
                continue
            drawn += 1
            source = article.get("source", "") if kind == "filters" else ""
            queries.append(Query(f"{kind.replace(' ', '_')}-{drawn}", kind, tuple(words), source))
    return queries
