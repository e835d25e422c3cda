import Conversations
import ServiceLevels

/// What the stores of calendars and of policy books have in common: versions that are saved once and never change.
protocol VersionedStore: Sendable {
    /// What is kept.
    associatedtype Saved: Hashable & Sendable

    func save(_ value: Saved) async throws
    func load(_ name: String, version: Int?) async throws -> Saved?
    /// Makes a value; another variant has other content under the same name and version.
    static func make(_ name: String, version: Int, variant: Int) -> Saved
    /// Makes a value that uses every part of its type, with thousands of entries.
    static func makeLarge(_ name: String) -> Saved
    /// Whether an error says that a version exists with other content.
    static func isVersionTaken(_ error: any Error, _ name: String, version: Int) -> Bool
}

struct VersionedCalendars<Store: CalendarStore>: VersionedStore {
    let store: Store

    func save(_ value: BusinessCalendar) async throws { try await store.save(value) }

    func load(_ name: String, version: Int?) async throws -> BusinessCalendar? {
        try await store.calendar(CalendarID(rawValue: name), version: version)
    }

    static func make(_ name: String, version: Int, variant: Int) -> BusinessCalendar {
        BusinessCalendar(
            id: CalendarID(rawValue: name),
            version: version,
            zone: "Europe/London",
            days: Weekday.mondayToFriday,
            hours: [OpenHours(LocalTime(8, variant), LocalTime(17))]
        )
    }

    static func makeLarge(_ name: String) -> BusinessCalendar {
        var calendar = make(name, version: 7, variant: 30)
        calendar.title = "Pier desk \u{1F6A2} \u{43F}\u{440}\u{438}\u{447}\u{430}\u{43B}, line\nbreak and \"quotes\""
        calendar.weekly[.saturday] = [OpenHours(LocalTime(22), LocalTime(4)), .allDay]
        let dates = (0..<4000).map { LocalDate(2024 + $0 / 336, 1 + $0 / 28 % 12, 1 + $0 % 28) }
        calendar.holidays = dates.map { Holiday($0, "feast of \($0)") }
        calendar.datedHours = dates.prefix(500).map { DatedHours($0, [OpenHours(10, 12)]) }
        calendar.breaks = dates.prefix(500).map { DatedBreak($0, OpenHours(11, 12), "fire drill") }
        calendar.skippedTimes = .clampToTransition
        calendar.repeatedTimes = RepeatedTimePolicy(opening: .last, closing: .first)
        calendar.pastMidnight = .split
        calendar.overlaps = .merge
        return calendar
    }

    static func isVersionTaken(_ error: any Error, _ name: String, version: Int) -> Bool {
        error as? CalendarStoreError == .versionTaken(CalendarID(rawValue: name), version: version)
    }
}

struct VersionedPolicies<Store: PolicyBookStore>: VersionedStore {
    let store: Store

    func save(_ value: PolicyBook) async throws { try await store.save(value) }

    func load(_ name: String, version: Int?) async throws -> PolicyBook? {
        try await store.book(name, version: version)
    }

    static func make(_ name: String, version: Int, variant: Int) -> PolicyBook {
        let target = ResponseTarget(.firstReply, limit: .openTime(.seconds(60 * (variant + 1))))
        return PolicyBook(id: name, version: version, policies: [ServiceLevelPolicy(id: "public", targets: [target])])
    }

    static func makeLarge(_ name: String) -> PolicyBook {
        let policies = (0..<1000).map { number in
            ServiceLevelPolicy(
                id: "policy \(number) \u{1F6A2}",
                version: number + 1,
                title: "\u{43F}\u{440}\u{438}\u{447}\u{430}\u{43B}\n\"\(number)\"",
                layer: number % 2 == 0 ? .service : .group,
                condition: TargetCondition(channelClasses: [.review], rating: 0...0.4),
                targets: [
                    ResponseTarget(
                        .substantiveReply,
                        priority: .urgent,
                        limit: .openTime(.milliseconds(1_800_001)),
                        goal: .seconds(600),
                        calendar: "desk",
                        pausedIn: [.pending, .onHold],
                        warnAt: [0.5, 0.75],
                        escalation: "duty",
                        anchor: "a promise of the brand"
                    )
                ],
                onChange: .retroactive(applyPastPauses: false),
                allowsBeyondCeiling: true
            )
        }
        let ladder = EscalationLadder(
            id: "duty",
            levels: [.init(recipients: ["mira", "\u{43B}\u{435}\u{432}"], delay: .milliseconds(600_001))],
            loops: 3,
            acknowledgementTimeout: .seconds(1800),
            hours: "desk"
        )
        return PolicyBook(id: name, version: 7, policies: policies, escalations: [ladder])
    }

    static func isVersionTaken(_ error: any Error, _ name: String, version: Int) -> Bool {
        error as? PolicyBookStoreError == .versionTaken(name, version: version)
    }
}
