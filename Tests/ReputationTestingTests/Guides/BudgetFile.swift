import Conversations
import Foundation
import Moderation

/// A budget store that keeps every place in one JSON file.
actor BudgetFile: HideBudgetStore {
    private struct Place: Codable, Equatable {
        var post: ConversationID
        var cost: Int
        var at: Date
        var state = HideReservationState.reserved
        /// Whether a number of the platform's has counted it since.
        var isObserved = false
    }

    private struct Book: Codable, Equatable {
        var places: [DecisionID: Place] = [:]
        var observed: [ConversationID: Int] = [:]

        func cost(of post: ConversationID, where isCounted: (Place) -> Bool) -> Int {
            places.values.reduce(0) { $0 + ($1.post == post && isCounted($1) ? $1.cost : 0) }
        }

        func hidden(under post: ConversationID) -> Int {
            observed[post, default: 0] + cost(of: post) { $0.state == .committed && !$0.isObserved }
        }

        func used(under post: ConversationID) -> Int {
            hidden(under: post) + cost(of: post) { $0.state == .reserved }
        }
    }

    private let file: URL
    private var book = Book()

    init(path: String) throws {
        file = URL(fileURLWithPath: path)
        guard FileManager.default.fileExists(atPath: path) else { return }
        book = try JSONDecoder().decode(Book.self, from: Data(contentsOf: file))
    }

    func reserve(_ request: HideRequest) throws -> Bool {
        try change { book in
            if book.places[request.decision] != nil { return true }
            let (post, known) = (request.conversation, book.hidden(under: request.conversation))
            // What others hid, as far as the caller saw more than is known here.
            if request.hiddenSeen > known { book.observed[post, default: 0] += request.hiddenSeen - known }
            if let limits = request.limits, !request.isOverride {
                guard book.used(under: post) + request.cost <= limits.total else { return false }
                // Places of a later time count too: the clock of whoever asks may run behind.
                let start = request.requestedAt.addingTimeInterval(limits.period / .seconds(-1))
                let recent = book.cost(of: post) { $0.at > start }
                if let most = limits.perPeriod, recent + request.cost > most { return false }
            }
            book.places[request.decision] = Place(post: post, cost: request.cost, at: request.requestedAt)
            return true
        }
    }

    func commit(_ decision: DecisionID) throws {
        try change { $0.places[decision]?.state = .committed }
    }

    func release(_ decision: DecisionID) throws {
        try change { book in
            guard let place = book.places.removeValue(forKey: decision), place.isObserved else { return }
            book.observed[place.post] = max(0, book.observed[place.post, default: 0] - place.cost)
        }
    }

    func reconcile(_ conversation: ConversationID, hidden: Int) throws {
        try change { book in
            book.observed[conversation] = max(0, hidden)
            for (decision, place) in book.places where place.post == conversation && place.state == .committed {
                book.places[decision]?.isObserved = true
            }
        }
    }

    func used(_ conversation: ConversationID) -> Int { book.used(under: conversation) }

    func state(of decision: DecisionID) -> HideReservationState? { book.places[decision]?.state }

    /// Looks, decides and writes in one step: nothing is awaited in between.
    private func change<Value>(_ body: (inout Book) -> Value) throws -> Value {
        var next = book
        let value = body(&next)
        guard next != book else { return value }
        try JSONEncoder().encode(next).write(to: file, options: .atomic)
        // Only now: what could not be written has not happened.
        book = next
        return value
    }
}
