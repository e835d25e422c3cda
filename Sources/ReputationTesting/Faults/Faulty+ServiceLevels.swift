public import CrisisDetection
public import Foundation
public import ServiceLevels

extension Faulty: CalendarStore where Base: CalendarStore {
    /// Keeps a version of a calendar, unless it has to fail.
    public func save(_ calendar: BusinessCalendar) async throws {
        try await write { try await $0.save(calendar) }
    }

    /// A version of a calendar.
    public func calendar(_ id: CalendarID, version: Int?) async throws -> BusinessCalendar? {
        try await read { try await $0.calendar(id, version: version) }
    }

    /// The names of all calendars.
    public func calendarIDs() async throws -> [CalendarID] {
        try await read { try await $0.calendarIDs() }
    }
}

extension Faulty: PolicyBookStore where Base: PolicyBookStore {
    /// Keeps a version of a book, unless it has to fail.
    public func save(_ book: PolicyBook) async throws {
        try await write { try await $0.save(book) }
    }

    /// A version of a book.
    public func book(_ id: String, version: Int?) async throws -> PolicyBook? {
        try await read { try await $0.book(id, version: version) }
    }
}

extension Faulty: ClockStore where Base: ClockStore {
    /// Keeps the state of an engine, unless it has to fail.
    public func save(_ snapshot: EngineSnapshot) async throws {
        try await write { try await $0.save(snapshot) }
    }

    /// The state that was saved last.
    public func snapshot() async throws -> EngineSnapshot? {
        try await read { try await $0.snapshot() }
    }
}

extension Faulty: EscalationSink where Base: EscalationSink {
    /// Tells recipients, unless it has to fail.
    public func deliver(_ notification: ServiceLevelNotification, to recipients: [String]) async throws {
        try await write { try await $0.deliver(notification, to: recipients) }
    }
}

extension Faulty: AlertSink where Base: AlertSink {
    /// Tells of an alert, unless it has to fail.
    public func deliver(_ notification: AlertNotification) async throws {
        try await write { try await $0.deliver(notification) }
    }
}

extension Faulty: SeriesStore where Base: SeriesStore {
    /// Keeps samples, unless it has to fail.
    public func save(_ samples: [SeriesSample], of series: SeriesID) async throws {
        try await write { try await $0.save(samples, of: series) }
    }

    /// The samples of a stretch of time.
    public func samples(of series: SeriesID, from start: Date, until end: Date) async throws -> [SeriesSample] {
        try await read { try await $0.samples(of: series, from: start, until: end) }
    }

    /// The names of all series.
    public func seriesIDs() async throws -> [SeriesID] {
        try await read { try await $0.seriesIDs() }
    }
}
