#!/usr/bin/env python3
"""Builds an FTS5 index as SQLite's manual advises, and answers queries with it.

    sqlite_worker.py build DATABASE DUMP.jsonl
    sqlite_worker.py search DATABASE QUERIES ROUNDS

The words are an external-content table over the articles, filled in one transaction. FTS5 has no stemmer for Indonesian:
its own unicode61 makes the words. QUERIES has lines of `id TAB FROM ... WHERE ...`.
"""
import json
import sqlite3
import sys
import time

FIELDS = ("id", "title", "body", "url", "date", "source", "category", "author")


def build(path, dump):
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE articles(id TEXT UNIQUE, title, body, url, date, source, category, author)")
    database.execute("CREATE VIRTUAL TABLE words USING fts5(title, body, content='articles')")
    with open(dump, encoding="utf-8") as lines, database:
        rows = (tuple(article.get(name, "") for name in FIELDS) for article in map(json.loads, lines))
        database.executemany(f"INSERT INTO articles VALUES (?{', ?' * (len(FIELDS) - 1)})", rows)
        database.execute("INSERT INTO words(words) VALUES ('rebuild')")
        database.execute("INSERT INTO words(words) VALUES ('optimize')")
        database.execute("CREATE INDEX by_source ON articles(source)")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def answered_in_ms(database, query):
    begin = time.perf_counter()
    database.execute(f"SELECT a.title, a.body {query} ORDER BY rank LIMIT 10").fetchall()
    return (time.perf_counter() - begin) * 1e3


def search(path, queries, rounds):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    with open(queries, encoding="utf-8") as lines:
        parts = [line.rstrip("\n").split("\t", 1) for line in lines]
    cold = [answered_in_ms(database, query) for _, query in parts]
    passes = [[answered_in_ms(database, query) for _, query in parts] for _ in range(rounds)] or [cold]
    for (name, query), first, *warm in zip(parts, cold, *passes):
        (matches,) = database.execute(f"SELECT count(*) {query}").fetchone()
        print("query", name, matches, f"{first:.4f}", f"{min(warm):.4f}", sep="\t")


def main():
    if len(sys.argv) == 4 and sys.argv[1] == "build":
        build(sys.argv[2], sys.argv[3])
    elif len(sys.argv) == 5 and sys.argv[1] == "search":
        search(sys.argv[2], sys.argv[3], int(sys.argv[4]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
