import Conversations
import ToneLint

/// Attaches locations and actions to cases; each text is read once.
struct RoutingDesk: Sendable {
    private struct Entry: Sendable {
        let title: String?
        let text: String
        let inTitle: [LocationFinder.Mention]
        let mentions: [LocationFinder.Mention]
    }

    private let finder: LocationFinder?
    private let accounts: [BrandMatcher]
    private var entries: [MessageID: Entry] = [:]

    /// - Throws: ``DeskConfigurationError`` for a name without letters.
    init(_ configuration: DeskConfiguration) throws {
        let locations = configuration.locations
        finder = locations.isEmpty ? nil : try LocationFinder(locations, of: configuration.brand.name)
        accounts = locations.map { location in
            let id = BrandID(rawValue: location.routingKey)
            return BrandMatcher(BrandProfile(id: id, name: location.name, accounts: location.accounts))
        }
    }

    /// The routing of every case of which something is known.
    ///
    /// - Parameters:
    ///   - log: What happened, with its threads folded.
    ///   - brand: Whose desk it is.
    ///   - actions: What a reply of the brand says is done.
    /// - Returns: The routings by case.
    /// - Complexity: O(*n*) in messages; texts are read once, however often this is called.
    mutating func routing(
        in log: ConversationLog,
        for brand: BrandMatcher,
        actions: (MessageID) -> [ReplyAction]
    ) -> [CaseID: CaseRouting] {
        var byCase: [CaseID: RoutingDraft] = [:]
        for thread in log.threads(for: brand) where thread.sides.contains(.customer) {
            let found = drafts(of: thread, actions: actions)
            let ids = log.caseIDs(of: found.map { thread.conversation.items[$0.customer].message })
            for (id, one) in zip(ids, found) { byCase[id, default: RoutingDraft()].add(one.draft) }
        }
        let locations = finder?.locations ?? []
        return byCase.compactMapValues { $0.routing(locations) }
    }

    /// What each message of a thread tells, with the position of the customer's message whose case it is.
    private mutating func drafts(
        of thread: BrandThread,
        actions: (MessageID) -> [ReplyAction]
    ) -> [(customer: Int, draft: RoutingDraft)] {
        var found: [(customer: Int, draft: RoutingDraft)] = []
        for (index, side) in thread.sides.enumerated() {
            let message = thread.conversation.items[index].message
            var draft = RoutingDraft()
            if side == .customer {
                guard finder != nil else { continue }
                collect(message, .customer, into: &draft)
                if !draft.isEmpty { found.append((index, draft)) }
            } else if let parent = thread.parents[index], thread.sides[parent] == .customer {
                let mentions = collect(message, .reply, into: &draft)
                draft.add(actions(message.id), of: message.id, message.text, mentions)
                if !draft.isEmpty { found.append((parent, draft)) }
            }
        }
        return found
    }

    @discardableResult
    private mutating func collect(
        _ message: Message,
        _ source: LocationEvidence.Source,
        into draft: inout RoutingDraft
    ) -> [LocationFinder.Mention] {
        guard let finder else { return [] }
        for (index, location) in finder.locations.enumerated() {
            let channel = message.channel
            let isOwnPage = location.profiles.contains {
                $0.platform == channel.platform && $0.property == channel.property
            }
            if isOwnPage { draft.add(.profile, of: message.id, at: index) }
            if let place = message.place, place.key == location.routingKey || place.name == location.name {
                draft.add(.place, of: message.id, at: index)
            }
            if let author = message.author, accounts[index].isOwn(author.id, handle: author.handle) {
                draft.add(.account, of: message.id, at: index)
            }
        }
        let entry = entry(for: message, finder)
        draft.add(entry.inTitle, source, of: message.id, isInText: false)
        draft.add(entry.mentions, source, of: message.id)
        return entry.mentions
    }

    private mutating func entry(for message: Message, _ finder: LocationFinder) -> Entry {
        if let entry = entries[message.id], entry.text == message.text, entry.title == message.title { return entry }
        let entry = Entry(
            title: message.title,
            text: message.text,
            inTitle: message.title.map { finder.mentions(in: $0) } ?? [],
            mentions: finder.mentions(in: message.text)
        )
        entries[message.id] = entry
        return entry
    }
}
