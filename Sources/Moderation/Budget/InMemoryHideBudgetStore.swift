public import Conversations
import ReputationFoundations

/// Keeps count in memory.
public actor InMemoryHideBudgetStore: HideBudgetStore {
    private struct Place {
        var conversation: ConversationID
        var cost: Int
        var at: Instant
        var state: HideReservationState
        /// Whether a number of the platform's has counted it since.
        var isObserved = false
    }

    private var places: [DecisionID: Place] = [:]
    private var byConversation: [ConversationID: Set<DecisionID>] = [:]
    /// What the platform said last, less what was shown again since.
    private var observed: [ConversationID: Int] = [:]

    /// Makes an empty store.
    public init() {}

    /// Keeps a place; `false` when the limits leave none.
    public func reserve(_ request: HideRequest) -> Bool {
        if places[request.decision] != nil { return true }
        let at = Instant(request.requestedAt)
        remember(request.hiddenSeen, in: request.conversation)
        if let limits = request.limits, !request.isOverride {
            let (reserved, hidden) = count(request.conversation)
            guard reserved + hidden + request.cost <= limits.total else { return false }
            if let most = limits.perPeriod {
                let start = at.advanced(by: -limits.periodMilliseconds)
                let recent = own(request.conversation).reduce(0) { $0 + ($1.at > start ? $1.cost : 0) }
                guard recent + request.cost <= most else { return false }
            }
        }
        places[request.decision] = Place(
            conversation: request.conversation,
            cost: request.cost,
            at: at,
            state: .reserved
        )
        byConversation[request.conversation, default: []].insert(request.decision)
        return true
    }

    /// The comment is hidden; without a place this does nothing.
    public func commit(_ decision: DecisionID) {
        places[decision]?.state = .committed
    }

    /// The comment is not hidden after all, or is shown again; without a place this does nothing.
    public func release(_ decision: DecisionID) {
        guard let place = places.removeValue(forKey: decision) else { return }
        byConversation[place.conversation]?.remove(decision)
        if place.isObserved {
            observed[place.conversation] = max(0, observed[place.conversation, default: 0] - place.cost)
        }
    }

    /// The platform says how many comments of a post are hidden; places still reserved stay beside it.
    public func reconcile(_ conversation: ConversationID, hidden: Int) {
        observed[conversation] = max(0, hidden)
        for decision in byConversation[conversation] ?? [] where places[decision]?.state == .committed {
            places[decision]?.isObserved = true
        }
    }

    /// How many comments of a post are hidden or about to be, as far as the store knows.
    public func used(_ conversation: ConversationID) -> Int {
        let (reserved, hidden) = count(conversation)
        return reserved + hidden
    }

    /// The state of a decision's place; `nil` without one.
    public func state(of decision: DecisionID) -> HideReservationState? {
        places[decision]?.state
    }

    /// Counts what others hid, as far as somebody saw more hidden than is known here.
    private func remember(_ seen: Int, in conversation: ConversationID) {
        let hidden = count(conversation).hidden
        if seen > hidden { observed[conversation, default: 0] += seen - hidden }
    }

    private func own(_ conversation: ConversationID) -> [Place] {
        (byConversation[conversation] ?? []).compactMap { places[$0] }
    }

    private func count(_ conversation: ConversationID) -> (reserved: Int, hidden: Int) {
        var (reserved, hidden) = (0, observed[conversation, default: 0])
        for place in own(conversation) {
            switch place.state {
            case .reserved: reserved += place.cost
            case .committed: hidden += place.isObserved ? 0 : place.cost
            }
        }
        return (reserved, hidden)
    }
}
