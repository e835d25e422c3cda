import ServiceLevels

/// A mistake that somebody who writes a store of versions makes.
enum VersionFault: String, CaseIterable, Sendable {
    case holdsSomethingFromBefore, refusesRepeats, throwsAnotherError, givesTheLastSaved, losesParts, trimsNames
    case listsInReverse, looksBeforeItLeaps, writesBackWhatItRead, breaksWhenCancelled

    /// The law that must find it, by its name for calendars and policies alike.
    var law: String {
        switch self {
        case .holdsSomethingFromBefore: "startsEmpty"
        case .refusesRepeats: "savingIsIdempotent"
        case .throwsAnotherError: "savedVersionsNeverChange"
        case .givesTheLastSaved: "latestIsTheHighest"
        case .losesParts: "contentComesBackUnchanged"
        case .trimsNames: "namesMayBeAnything"
        case .listsInReverse: "namesAreListedOnce"
        case .looksBeforeItLeaps: "oneOfManySaversWins"
        case .writesBackWhatItRead: "saversLoseNothing"
        case .breaksWhenCancelled: "cancellationLeavesStoreUsable"
        }
    }
}

/// A store of versions in memory with one fault.
actor VersionDouble<Value: Equatable & Sendable> {
    struct Taken: Error {}
    struct DiskError: Error {}
    struct Key: Hashable {
        var name: String
        var version: Int
    }

    private let fault: VersionFault?
    private var values: [Key: Value] = [:]
    private var claims: [Key: Value] = [:]
    private var lastSaved: [String: Int] = [:]
    private var isBroken = false

    init(_ fault: VersionFault?) {
        self.fault = fault
    }

    func save(_ value: Value, as key: Key) async throws {
        if fault == .breaksWhenCancelled, Task.isCancelled { isBroken = true }
        if isBroken { throw DiskError() }
        if let claimed = claims[key] {
            if fault == .throwsAnotherError, claimed != value { throw DiskError() }
            guard fault != .refusesRepeats, claimed == value else { throw Taken() }
            return
        }
        if fault == .looksBeforeItLeaps { await pause() }
        claims[key] = value
        var read = values
        if fault == .writesBackWhatItRead {
            await pause()
        } else {
            read = values
        }
        read[key] = value
        values = read
        lastSaved[key.name] = key.version
    }

    func load(_ name: String, version: Int?, orElse sample: Value, losing: (inout Value) -> Void) -> Value? {
        var name = name
        if fault == .holdsSomethingFromBefore, version == 0 { return sample }
        if fault == .trimsNames, name.hasSuffix(" ") { name.removeLast() }
        let highest = values.keys.filter { $0.name == name }.map(\.version).max()
        guard let wanted = version ?? (fault == .givesTheLastSaved ? lastSaved[name] : highest),
            var value = values[Key(name: name, version: wanted)]
        else { return nil }
        if fault == .losesParts { losing(&value) }
        return value
    }

    func names() -> [String] {
        let names = Set(values.keys.map(\.name)).sorted()
        return fault == .listsInReverse ? names.reversed() : names
    }

    /// Lets others run, and most likely several of them.
    private func pause() async {
        for _ in 0..<20 { await Task.yield() }
    }
}

struct CalendarStoreDouble: CalendarStore {
    private let base: VersionDouble<BusinessCalendar>

    init(_ fault: VersionFault?) {
        base = VersionDouble(fault)
    }

    func save(_ calendar: BusinessCalendar) async throws {
        do {
            try await base.save(calendar, as: .init(name: calendar.id.rawValue, version: calendar.version))
        } catch is VersionDouble<BusinessCalendar>.Taken {
            throw CalendarStoreError.versionTaken(calendar.id, version: calendar.version)
        }
    }

    func calendar(_ id: CalendarID, version: Int?) async throws -> BusinessCalendar? {
        await base.load(id.rawValue, version: version, orElse: .always) { $0.breaks = [] }
    }

    func calendarIDs() async throws -> [CalendarID] {
        await base.names().map { CalendarID(rawValue: $0) }
    }
}

struct PolicyBookStoreDouble: PolicyBookStore {
    private let base: VersionDouble<PolicyBook>

    init(_ fault: VersionFault?) {
        base = VersionDouble(fault)
    }

    func save(_ book: PolicyBook) async throws {
        do {
            try await base.save(book, as: .init(name: book.id, version: book.version))
        } catch is VersionDouble<PolicyBook>.Taken {
            throw PolicyBookStoreError.versionTaken(book.id, version: book.version)
        }
    }

    func book(_ id: String, version: Int?) async throws -> PolicyBook? {
        await base.load(id, version: version, orElse: PolicyBook(id: id, policies: [])) { $0.escalations = [] }
    }
}
