namespace Isnad.Storage;

/// <summary>The tables of a store, as migrations: each is run once, in order; none is ever changed after a release.</summary>
internal static class Schema
{
    /// <summary>Migration n leads from schema version n to n+1.</summary>
    public static readonly IReadOnlyList<string> Migrations =
    [
        FirstSchema.Tables,
        Second,
        Third,
        CopyPairs,
        Watched,
        Looked,
        Tracking,
        Found,
        Lines,
        Counted,
        Spoken,
        Delivering,
        Indexed,
        Heard,
        Got,
        LinesAnew,
    ];

    /// <summary>
    /// When the text of an article was got: of what is here already when its page was, or, without one, when it was taken in.
    /// </summary>
    private const string Got = """
        ALTER TABLE articles ADD COLUMN got INTEGER;    -- Unix seconds; of an archived page when the archive got it
        UPDATE articles SET got = coalesce((SELECT fetched FROM pages WHERE url = articles.page), seen);
        """;

    /// <summary>Speakers under whom an article names in full are noted anew.</summary>
    private const string Heard = "INSERT OR IGNORE INTO to_speak (article) SELECT n FROM articles WHERE removed = 0;";

    private const string Second = """
        CREATE TABLE sources (
            url TEXT PRIMARY KEY,
            kind TEXT NOT NULL,           -- feed, sitemap, path
            title TEXT,
            added INTEGER NOT NULL,
            checked INTEGER,
            due INTEGER NOT NULL,
            etag TEXT,
            modified TEXT,
            hash TEXT,
            status TEXT NOT NULL DEFAULT '',
            failures INTEGER NOT NULL DEFAULT 0,
            found INTEGER NOT NULL DEFAULT 0
        ) WITHOUT ROWID;
        CREATE TABLE pages (
            url TEXT PRIMARY KEY,
            source TEXT,
            hint_title TEXT,
            hint_published TEXT,
            hint_outlet TEXT,
            due INTEGER,                  -- when it is to be asked; null never
            tries INTEGER NOT NULL DEFAULT 0,
            fetched INTEGER,
            final TEXT,
            kind INTEGER NOT NULL DEFAULT 0,
            charset TEXT,
            etag TEXT,
            modified TEXT,
            hash TEXT,
            size INTEGER,
            content BLOB                  -- the bytes as got, compressed; null when they were let go
        );
        CREATE INDEX pages_due ON pages (due) WHERE due IS NOT NULL;
        CREATE INDEX pages_fetched ON pages (fetched);
        """;

    private const string Third = """
        ALTER TABLE pages ADD COLUMN input TEXT;                        -- what the page was called where it came from: a path, an archive's path
        ALTER TABLE pages ADD COLUMN place INTEGER NOT NULL DEFAULT 0;  -- which page of that input
        ALTER TABLE pages ADD COLUMN headers TEXT;
        ALTER TABLE pages ADD COLUMN hint_updated TEXT;
        ALTER TABLE pages ADD COLUMN removed INTEGER NOT NULL DEFAULT 0; -- taken down: neither asked nor kept again
        ALTER TABLE sources ADD COLUMN fresh INTEGER;                   -- when it last named something new
        ALTER TABLE articles ADD COLUMN page TEXT;                      -- the page that it was read from, where that is kept
        CREATE TABLE hosts (
            host TEXT PRIMARY KEY,
            robots TEXT,                  -- its robots.txt; null where it could not be had
            robots_until INTEGER NOT NULL, -- Unix milliseconds
            next INTEGER NOT NULL         -- before this it is not asked, Unix milliseconds
        ) WITHOUT ROWID;
        CREATE INDEX articles_page ON articles (page) WHERE page IS NOT NULL;
        """;

    private const string CopyPairs = """
        CREATE TABLE copy_pairs (
            a TEXT NOT NULL,              -- the lesser id
            b TEXT NOT NULL,
            relation INTEGER NOT NULL,
            share REAL NOT NULL,
            sure REAL NOT NULL,
            PRIMARY KEY (a, b)
        ) WITHOUT ROWID;
        CREATE INDEX copy_pairs_b ON copy_pairs (b);
        CREATE INDEX copy_members_group ON copy_members (copy_group);
        """;

    private const string Watched = """
        CREATE TABLE watches (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,           -- search, storyline
            subject TEXT NOT NULL,
            name TEXT NOT NULL,
            webhook TEXT,
            secret TEXT NOT NULL,
            mail TEXT,
            made INTEGER NOT NULL,
            seen INTEGER NOT NULL         -- articles up to this number were in a digest
        ) WITHOUT ROWID;
        CREATE TABLE digests (
            watch TEXT NOT NULL,
            day TEXT NOT NULL,
            articles TEXT NOT NULL,       -- ids, parted by spaces
            delivered INTEGER NOT NULL,
            tries INTEGER NOT NULL,
            PRIMARY KEY (watch, day)
        ) WITHOUT ROWID;
        """;

    private const string Looked = """
        CREATE INDEX stories_updated ON stories (updated);
        """;

    private const string Tracking = """
        CREATE TABLE to_track (           -- articles that wait to be put into a story
            article TEXT PRIMARY KEY,
            moment INTEGER                -- null when undated
        ) WITHOUT ROWID;
        CREATE INDEX to_track_moment ON to_track (moment);
        CREATE TABLE sketches (           -- what tracking needs of an article that is in a story
            article TEXT PRIMARY KEY,
            moment INTEGER,
            record BLOB NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX sketches_moment ON sketches (moment);
        CREATE TABLE story_changes (
            n INTEGER PRIMARY KEY,
            story TEXT NOT NULL,          -- the story that stands
            other TEXT NOT NULL,          -- the story that became part of it, or the article that left it
            kind TEXT NOT NULL,           -- merge, split
            why TEXT NOT NULL,            -- likeness, decision, revision
            made INTEGER NOT NULL
        );
        CREATE INDEX story_changes_story ON story_changes (story);
        CREATE TABLE line_keys (          -- the telling names of each story, by which storylines are found
            name INTEGER NOT NULL,
            story TEXT NOT NULL,
            PRIMARY KEY (name, story)
        ) WITHOUT ROWID;
        CREATE INDEX line_keys_story ON line_keys (story);
        CREATE TABLE line_members (
            story TEXT PRIMARY KEY,
            record BLOB NOT NULL
        ) WITHOUT ROWID;
        ALTER TABLE decisions ADD COLUMN context TEXT NOT NULL DEFAULT '';   -- the articles that it parts or joins; the statement as it read
        ALTER TABLE decisions ADD COLUMN applied INTEGER NOT NULL DEFAULT 0;
        INSERT INTO to_track (article, moment) SELECT id, moment FROM articles WHERE removed = 0;
        """;

    private const string Found = """
        CREATE INDEX articles_found ON articles (n, removed, outlet, moment);   -- what a search looks at of each hit, without opening its record
        DROP INDEX mentions_article;
        CREATE INDEX mentions_named ON mentions (article, kind, entity);
        CREATE TABLE prepared (           -- pages of large stories, written before somebody asks for them
            story TEXT NOT NULL,
            look TEXT NOT NULL,           -- language of the interface
            build TEXT NOT NULL,          -- the program that wrote it
            version INTEGER NOT NULL,
            updated INTEGER NOT NULL,     -- when the story had changed last
            title TEXT NOT NULL,
            page BLOB NOT NULL,           -- HTML, compressed
            UNIQUE (story, look)
        );
        CREATE INDEX stories_large ON stories (last) WHERE articles >= 12;
        """;

    private const string Lines = """
        DROP TABLE line_keys;
        DROP TABLE line_members;
        CREATE TABLE line_keys (          -- the telling names of each story, by which storylines are found
            name INTEGER NOT NULL,
            first REAL NOT NULL,          -- when the story began, in days; of undated ones beyond all
            story TEXT NOT NULL,
            PRIMARY KEY (name, first, story)
        ) WITHOUT ROWID;
        CREATE INDEX line_keys_story ON line_keys (story);
        CREATE TABLE line_members (       -- what joining needs of a story
            story TEXT PRIMARY KEY,
            record BLOB NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE to_line (            -- stories that wait to be looked at, since what is kept of them is new
            story TEXT PRIMARY KEY
        ) WITHOUT ROWID;
        INSERT INTO to_line (story) SELECT id FROM stories;
        """;

    /// <summary>Stories whose storylines are judged anew.</summary>
    private const string LinesAnew = """
        CREATE TABLE line_joined (        -- the storyline that a story joined, whether or not it is shown in it
            story TEXT PRIMARY KEY,
            line TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX line_joined_line ON line_joined (line);
        DELETE FROM line_keys;            -- so that stories are taken up in order of time
        INSERT OR IGNORE INTO to_line (story) SELECT id FROM stories;
        """;

    private const string Counted = """
        CREATE TABLE to_count (           -- stories whose independent origins wait to be counted anew
            story TEXT PRIMARY KEY
        ) WITHOUT ROWID;
        INSERT INTO to_count (story) SELECT id FROM stories WHERE articles > 1;
        """;

    private const string Spoken = """
        CREATE TABLE spoken_of (          -- whom and what the content of a statement names, but for its speaker
            entity TEXT NOT NULL,
            article INTEGER NOT NULL,
            statement INTEGER NOT NULL,
            PRIMARY KEY (entity, article, statement)
        ) WITHOUT ROWID;
        CREATE INDEX spoken_of_article ON spoken_of (article, statement);
        CREATE INDEX speakers_statement ON speakers (article, statement);
        ALTER TABLE speakers ADD COLUMN role INTEGER;   -- what the speaker is, as the chain has it: LinkRole
        DROP INDEX speakers_article;
        CREATE TABLE to_speak (           -- articles whose statements are to be noted anew
            article INTEGER PRIMARY KEY
        );
        INSERT INTO to_speak (article) SELECT n FROM articles WHERE removed = 0;
        """;

    private const string Delivering = """
        ALTER TABLE digests ADD COLUMN posted INTEGER NOT NULL DEFAULT 0;   -- the watch's webhook has it, or there is none
        ALTER TABLE digests ADD COLUMN mailed INTEGER NOT NULL DEFAULT 0;   -- the watch's mailbox has it, or there is none
        UPDATE digests SET posted = delivered, mailed = delivered;
        ALTER TABLE digests DROP COLUMN delivered;
        ALTER TABLE sources DROP COLUMN added;
        """;

    private const string Indexed = """
        CREATE VIRTUAL TABLE words_held USING fts5vocab ('words', 'row');
        CREATE TABLE to_index (           -- articles whose words lie in the index as an earlier version had them
            article INTEGER PRIMARY KEY
        );
        INSERT INTO to_index (article) SELECT n FROM articles WHERE removed = 0;
        """;
}
