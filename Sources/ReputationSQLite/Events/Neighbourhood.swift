#if SQLite
import Conversations
import GRDB
import ReputationFoundations

/// The events that share things, read from the file without reading the others.
///
/// It may hold more than belongs together, never less: links that were taken back are followed too, and short keys may
/// meet. A log of these events decides exactly, by the one rule that there is.
struct Neighbourhood {
    private let db: Database
    private var rowByPosition: [Int64: EventRow] = [:]
    private var threads: Set<Int64> = []
    private var unchecked: [EventRow] = []

    init(_ db: Database) {
        self.db = db
    }

    /// Everything found, in the order of storing.
    var rows: [EventRow] {
        rowByPosition.values.sorted { $0.position < $1.position }
    }

    /// The positions of what is tied to a thing in one of some ways.
    private func positions(at node: Int64, _ roles: [EventLink.Role]) throws -> [Int64] {
        let statement = try db.cachedStatement(sql: "SELECT position FROM link WHERE node = ? AND role = ?")
        return try roles.flatMap { try Int64.fetchAll(statement, arguments: [node, $0.rawValue]) }
    }

    @discardableResult
    private mutating func load(_ position: Int64) throws -> EventRow? {
        if let row = rowByPosition[position] { return row }
        guard let row = try EventRow.fetch(db, position: position) else { return nil }
        rowByPosition[position] = row
        unchecked.append(row)
        return row
    }

    mutating func load(_ id: EventID) throws {
        guard let row = try EventRow.fetch(db, id: id), rowByPosition[row.position] == nil else { return }
        rowByPosition[row.position] = row
        unchecked.append(row)
    }

    /// What happened to a thing, and to the promises and hand-offs that hang on it.
    mutating func addThing(_ node: Int64) throws {
        for position in try positions(at: node, [.home]) { try load(position) }
        for position in try positions(at: node, [.attachedTo]) {
            guard let home = try load(position)?.event.home else { continue }
            for position in try positions(at: home.shortKey, [.home]) { try load(position) }
        }
    }

    /// The messages and thread names that replies and names connect, with what happened to them.
    mutating func addThread(_ start: Int64) throws {
        var nodes = [start]
        while let node = nodes.popLast() {
            guard threads.insert(node).inserted else { continue }
            for position in try positions(at: node, [.home, .parent, .thread]) {
                guard let row = try load(position) else { continue }
                for link in row.event.links where [.home, .parent, .thread].contains(link.role) {
                    nodes.append(link.node.shortKey)
                }
            }
            try addThing(node)
        }
    }

    /// A person, the people merged with them, and the threads in which they wrote.
    mutating func addCase(_ start: Int64) throws {
        var people = [start]
        var known: Set<Int64> = []
        while let person = people.popLast() {
            guard known.insert(person).inserted else { continue }
            try addThing(person)
            for position in try positions(at: person, [.home, .merged]) {
                guard let row = try load(position), case .merged = row.event.fact else { continue }
                for link in row.event.links { people.append(link.node.shortKey) }
            }
            for position in try positions(at: person, [.person]) {
                if let message = try load(position)?.event.home { try addThread(message.shortKey) }
            }
        }
    }

    /// A person and their messages, with what happened to each.
    mutating func addPerson(_ person: Int64) throws {
        try addThing(person)
        for position in try positions(at: person, [.merged]) { try load(position) }
        for position in try positions(at: person, [.person]) {
            if let message = try load(position)?.event.home { try addThing(message.shortKey) }
        }
    }

    /// What must be looked at when a person is forgotten: where they reacted and are named, too.
    mutating func addTraces(of person: Int64) throws {
        try addPerson(person)
        for position in try positions(at: person, [.reactor, .named]) { try load(position) }
    }

    /// What has to be known to say whether each event counts: whatever takes it back, and what takes that back.
    mutating func addRetractions() throws {
        while let row = unchecked.popLast() {
            let node = EventLink.node(of: row.event.id).shortKey
            for position in try positions(at: node, [.home]) { try load(position) }
        }
    }
}

extension ConversationEvent {
    /// The thing that it happened to.
    fileprivate var home: Digest128? {
        links.first { $0.role == .home }?.node
    }
}
#endif
