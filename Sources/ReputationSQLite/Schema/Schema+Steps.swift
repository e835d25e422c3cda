#if SQLite
// Names are kept as blobs: SQLite's text ends at a zero byte for some of its functions, and names may hold any.
extension Schema {
    /// Events with what they are about, records, whom was forgotten, and leases.
    static let events = """
        CREATE TABLE event (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            id BLOB NOT NULL UNIQUE,
            occurred INTEGER NOT NULL,
            erased INTEGER NOT NULL DEFAULT 0,
            json BLOB NOT NULL
        );
        CREATE TABLE link (
            node INTEGER NOT NULL,
            role INTEGER NOT NULL,
            position INTEGER NOT NULL,
            PRIMARY KEY (node, role, position)
        ) WITHOUT ROWID;
        CREATE TABLE tombstone (
            node BLOB NOT NULL,
            kind INTEGER NOT NULL,
            until INTEGER NOT NULL,
            PRIMARY KEY (node, kind)
        ) WITHOUT ROWID;
        CREATE TABLE record (
            key BLOB NOT NULL PRIMARY KEY,
            revision INTEGER NOT NULL,
            bytes BLOB
        );
        CREATE TABLE lease (
            name BLOB NOT NULL PRIMARY KEY,
            holder BLOB,
            fence INTEGER NOT NULL,
            expires INTEGER NOT NULL
        );
        """

    /// Calendars, policy books, holidays, the state of clocks, and the outbox.
    static let serviceLevels = """
        CREATE TABLE calendar (
            id BLOB NOT NULL,
            version INTEGER NOT NULL,
            json BLOB NOT NULL,
            PRIMARY KEY (id, version)
        );
        CREATE TABLE policyBook (
            id BLOB NOT NULL,
            version INTEGER NOT NULL,
            json BLOB NOT NULL,
            PRIMARY KEY (id, version)
        );
        CREATE TABLE holiday (
            list BLOB NOT NULL,
            date BLOB NOT NULL,
            name BLOB NOT NULL,
            PRIMARY KEY (list, date, name)
        ) WITHOUT ROWID;
        CREATE TABLE clockSnapshot (
            name BLOB NOT NULL PRIMARY KEY,
            json BLOB NOT NULL
        );
        CREATE TABLE outbox (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            channel BLOB NOT NULL,
            key BLOB NOT NULL,
            revision INTEGER NOT NULL,
            body BLOB NOT NULL,
            delivered INTEGER,
            UNIQUE (channel, key, revision)
        );
        CREATE INDEX outboxPending ON outbox (channel, number) WHERE delivered IS NULL;
        """

    /// Decisions, their evidence and outcomes, and places in the hide budget.
    static let moderation = """
        CREATE TABLE decisionLine (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            key BLOB NOT NULL UNIQUE,
            decision BLOB NOT NULL,
            comment BLOB NOT NULL,
            author BLOB NOT NULL,
            json BLOB NOT NULL
        );
        CREATE INDEX decisionLineDecision ON decisionLine (decision);
        CREATE INDEX decisionLineComment ON decisionLine (comment);
        CREATE INDEX decisionLineAuthor ON decisionLine (author);
        CREATE TABLE evidence (
            id BLOB NOT NULL PRIMARY KEY,
            author BLOB NOT NULL,
            json BLOB NOT NULL
        );
        CREATE INDEX evidenceAuthor ON evidence (author);
        CREATE TABLE authorFact (
            author BLOB NOT NULL PRIMARY KEY,
            published INTEGER NOT NULL,
            customer BLOB NOT NULL,
            staff BLOB NOT NULL,
            created INTEGER
        );
        CREATE TABLE outcome (
            author BLOB NOT NULL,
            json BLOB NOT NULL,
            PRIMARY KEY (author, json)
        ) WITHOUT ROWID;
        CREATE TABLE hidePlace (
            decision BLOB NOT NULL PRIMARY KEY,
            conversation BLOB NOT NULL,
            cost INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            committed INTEGER NOT NULL DEFAULT 0,
            observed INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX hidePlaceConversation ON hidePlace (conversation);
        CREATE TABLE hiddenCount (
            conversation BLOB NOT NULL PRIMARY KEY,
            hidden INTEGER NOT NULL
        );
        """

    /// Promises kept apart from other events, and the samples of series.
    static let promisesAndSeries = """
        CREATE TABLE promiseEvent (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            id BLOB NOT NULL UNIQUE,
            json BLOB NOT NULL
        );
        CREATE TABLE seriesSample (
            series BLOB NOT NULL,
            time INTEGER NOT NULL,
            value REAL NOT NULL,
            PRIMARY KEY (series, time)
        ) WITHOUT ROWID;
        """

    /// Whose data messages of the outbox hold.
    static let outboxSubjects = """
        CREATE TABLE outboxSubject (
            person BLOB NOT NULL,
            number INTEGER NOT NULL,
            PRIMARY KEY (person, number)
        ) WITHOUT ROWID;
        """
}
#endif
