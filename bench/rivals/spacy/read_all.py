"""python read_all.py FOLDER RESULT.json [ner]: spaCy's fr_core_news_md over every article below FOLDER, on one thread.

Whole: all that the pipeline does. "ner": only what names need, as spaCy's documentation advises for speed.
"""

import json
import os
import sys
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")
import spacy  # noqa: E402

folder, result, *mode = sys.argv[1:]
files = sorted(
    os.path.join(parent, name) for parent, _, names in os.walk(folder) for name in names if name.endswith(".txt")
)
loading = time.perf_counter()
exclude = ["morphologizer", "parser", "attribute_ruler", "lemmatizer"] if mode == ["ner"] else []
nlp = spacy.load("fr_core_news_md", exclude=exclude)
load_seconds = time.perf_counter() - loading

begun = time.perf_counter()
names = 0
texts = (open(file, encoding="utf-8").read() for file in files)
for document in nlp.pipe(texts, batch_size=64):
    names += len(document.ents)
seconds = time.perf_counter() - begun
with open(result, "w", encoding="utf-8") as out:
    json.dump({"articles": len(files), "seconds": seconds, "loadSeconds": load_seconds, "counts": {"names": names}}, out)
