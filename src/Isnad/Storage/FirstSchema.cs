namespace Isnad.Storage;

/// <summary>The tables that a store began with; what became of them is in <see cref="Schema"/>.</summary>
internal static class FirstSchema
{
    /// <summary>The first migration.</summary>
    public const string Tables = """
        CREATE TABLE articles (
            n INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            source_id TEXT,
            url TEXT,
            outlet TEXT,
            outlet_name TEXT,
            language TEXT NOT NULL,
            title TEXT,
            published TEXT,
            moment INTEGER,               -- earliest moment that published can mean, Unix seconds; null when undated
            seen INTEGER NOT NULL,        -- when it was taken in, Unix seconds
            revision INTEGER NOT NULL DEFAULT 1,
            text_hash TEXT NOT NULL,
            record BLOB NOT NULL,         -- the analysed article, compressed
            removed INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX articles_moment ON articles (moment);
        CREATE INDEX articles_seen ON articles (seen);
        CREATE INDEX articles_outlet ON articles (outlet, moment);
        CREATE INDEX articles_source ON articles (source_id);
        CREATE TABLE revisions (
            article TEXT NOT NULL,
            revision INTEGER NOT NULL,
            seen INTEGER NOT NULL,
            record BLOB NOT NULL,
            PRIMARY KEY (article, revision)
        ) WITHOUT ROWID;
        CREATE TABLE mentions (
            entity TEXT NOT NULL,
            article INTEGER NOT NULL,
            name TEXT NOT NULL,
            kind INTEGER NOT NULL,
            PRIMARY KEY (entity, article)
        ) WITHOUT ROWID;
        CREATE INDEX mentions_article ON mentions (article);
        CREATE TABLE speakers (
            speaker TEXT NOT NULL,        -- entity id, or the name folded
            article INTEGER NOT NULL,
            statement INTEGER NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (speaker, article, statement)
        ) WITHOUT ROWID;
        CREATE INDEX speakers_article ON speakers (article);
        CREATE TABLE stories (
            id TEXT PRIMARY KEY,
            storyline TEXT,
            title TEXT,
            first INTEGER,
            last INTEGER,
            articles INTEGER NOT NULL,
            outlets INTEGER NOT NULL DEFAULT 0,
            origins INTEGER NOT NULL DEFAULT 0,
            record BLOB NOT NULL,
            updated INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX stories_last ON stories (last);
        CREATE INDEX stories_storyline ON stories (storyline);
        CREATE TABLE story_articles (
            article TEXT PRIMARY KEY,
            story TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX story_articles_story ON story_articles (story);
        CREATE TABLE redirects (
            old TEXT PRIMARY KEY,
            new TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE storylines (
            id TEXT PRIMARY KEY,
            title TEXT NOT NULL,
            record BLOB NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE copy_groups (
            id TEXT PRIMARY KEY,
            record BLOB NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE copy_members (
            article TEXT PRIMARY KEY,
            copy_group TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE problems (
            input TEXT NOT NULL,
            code TEXT NOT NULL,
            arguments TEXT NOT NULL,      -- JSON array
            seen INTEGER NOT NULL,
            PRIMARY KEY (input, code, arguments)
        ) WITHOUT ROWID;
        CREATE TABLE decisions (
            n INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,           -- split, merge, correct, remove, note, checked
            subject TEXT NOT NULL,
            object TEXT NOT NULL,
            value TEXT NOT NULL,
            made INTEGER NOT NULL
        );
        CREATE VIRTUAL TABLE words USING fts5 (title, body, names, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
        """;
}
