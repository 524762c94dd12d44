"""Asks the served store for every kind of page: p50 and p95 of the time until the last byte, and the largest page. Then wrk, if it is there."""
import http.client, json, os, random, shutil, sqlite3, subprocess, sys, tempfile, time, urllib.parse, urllib.request

store, url = sys.argv[1:3]
each = int(sys.argv[3]) if len(sys.argv) > 3 else 200
random.seed(7)
db = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
one = lambda sql: [r[0] for r in db.execute(sql)]
pick = lambda rows: random.sample(rows, min(each, len(rows)))
quote = urllib.parse.quote
stories = one("SELECT id FROM stories"); large = one("SELECT id FROM stories ORDER BY articles DESC LIMIT 200")
articles = one("SELECT id FROM articles"); titles = [t for t in one("SELECT title FROM articles WHERE title IS NOT NULL LIMIT 50000")]
words = [w for t in pick(titles) for w in random.sample(t.split(), min(2, len(t.split())))]
pages = {
    "front": ["/"] * each, "stories": ["/stories"] * each, "story": ["/stories/" + s for s in pick(stories)], "large story": ["/stories/" + s for s in pick(large)],
    "article": ["/articles/" + a for a in pick(articles)], "compare": [f"/compare/{a}/{b}" for a, b in zip(pick(articles), pick(articles))],
    "storyline": ["/storylines/" + s for s in pick(one("SELECT id FROM storylines"))], "storylines": ["/storylines"] * each, "person": ["/people/" + quote(p) for p in pick(one("SELECT DISTINCT entity FROM mentions WHERE kind = 0"))],
    "people": ["/people"] * each, "outlet": ["/outlets/" + quote(o) for o in one("SELECT DISTINCT outlet FROM articles WHERE outlet IS NOT NULL")] * (each // 10), "outlets": ["/outlets"] * each,
    "search": ["/search?q=" + quote(w) for w in words][:each], "sources": ["/sources"] * each, "problems": ["/problems"] * each, "decisions": ["/decisions"] * each, "watches": ["/watches"] * each, "settings": ["/settings"] * each, "paste": ["/paste"] * each,
}
def cpu():  # ms of processor time of the server so far; the time on the clock is noise on a machine that does other work
    try:
        fields = open(f"/proc/{os.environ['SERVER']}/stat").read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")
    except (KeyError, OSError):
        return float("nan")
waiting = lambda: json.load(urllib.request.urlopen(url + "/api/v1/status"))["pagesWaiting"]
begun, before, pages_to_write = time.monotonic(), cpu(), waiting()
while waiting() > 0: time.sleep(1)
if pages_to_write: print(f"pages of {pages_to_write} large stories written ahead: {time.monotonic() - begun:.0f} s, {(cpu() - before) / 1000:.0f} s of processor time")
host = urllib.parse.urlparse(url)
print(f"{'page':12} {'asked':>6} {'p50 ms':>8} {'p95 ms':>8} {'largest':>9} {'cpu ms':>8}")
only = os.environ.get("ONLY", "").split(",") if os.environ.get("ONLY") else list(pages)
for name, paths in pages.items():
    if name not in only: continue
    paths = paths[:each]
    connection = http.client.HTTPConnection(host.hostname, host.port)
    for path in paths[:3]:
        connection.request("GET", path); connection.getresponse().read()
    times, largest, before = [], 0, cpu()
    for path in paths:
        start = time.perf_counter()
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read()
        times.append((time.perf_counter() - start) * 1000)
        largest = max(largest, len(body))
        assert answer.status == 200, (path, answer.status)
    times.sort()
    print(f"{name:12} {len(times):6} {times[len(times) // 2]:8.1f} {times[int(len(times) * .95) - 1] if len(times) > 1 else times[0]:8.1f} {largest:9} {(cpu() - before) / len(times):8.1f}", flush=True)
if shutil.which("wrk") and not os.environ.get("ONLY"):
    mixed = [p for paths in pages.values() for p in paths[:40]]
    random.shuffle(mixed)
    with tempfile.NamedTemporaryFile("w", suffix=".lua", delete=False) as lua:
        lua.write("local p = {" + ",".join(f'"{m}"' for m in mixed) + "}\nlocal i = 0\nrequest = function() i = i % #p + 1; return wrk.format('GET', p[i]) end\n")
    subprocess.run(["wrk", "-t1", "-c8", "-d20s", "--latency", "-s", lua.name, url])
    os.unlink(lua.name)
