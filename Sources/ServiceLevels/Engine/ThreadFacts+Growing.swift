import Conversations
import ReputationFoundations

/// Adding what happened after everything known, without working the rest out anew.
///
/// Each function adds what it can tell for certain and gives up, having changed nothing, where the event might change
/// what was known before: then the thread is worked out from its events.
extension ThreadFacts {
    /// A thread that nobody has written in.
    init() {
        items = []
        itemNodes = []
        writers = []
        addressing = []
        addressees = []
        reliesOnPeople = false
        status = .open(nil)
        events = []
        people = []
        ratings = []
        judgements = []
        inbound = []
        replies = []
        handOffs = []
        assignments = []
        sent = []
        authors = []
        states = []
        caseStates = []
    }

    /// Adds a message that is later than everything known.
    ///
    /// - Returns: The people whose turns it may change; `nil` if the thread has to be worked out anew.
    mutating func grow(by arrival: FreshArrival, from side: MessageSide, parent: Int?, brand: BrandMatcher) -> [Int]? {
        guard people.isEmpty, !arrival.hasCaseEvents, (arrival.parent == nil) == (parent == nil) else { return nil }
        switch side {
        case .brand: return growByReply(arrival, parent: parent)
        case .customer: return growByInbound(arrival, parent: parent, brand: brand)
        }
    }

    private mutating func growByInbound(_ arrival: FreshArrival, parent: Int?, brand: BrandMatcher) -> [Int]? {
        let message = arrival.item.message
        guard let author = message.author else { return nil }
        let known = authors.firstIndex(of: author.id)
        if reliesOnPeople {
            // Somebody new, or somebody known by a new name, may be whom the brand talked to.
            guard authors.count == 1, known == 0, let before = writers.lastIndex(of: 0),
                items[before].message.author?.handle == author.handle
            else { return nil }
        }
        let addressed = brand.addressing(
            of: message,
            parent: parent.map { parent in
                AddressedParent(
                    isBrand: writers[parent] < 0,
                    isOwnAndAddressed: writers[parent] == known && addressing[parent].isAddressed
                )
            },
            isRepliedTo: false
        )
        let person = known ?? authors.count
        if known == nil {
            authors.append(author.id)
            inbound.append([])
            replies.append([])
            handOffs.append([])
            caseStates.append([])
        }
        append(arrival, by: person, addressed, to: [])
        guard addressed.isAddressed else { return [] }
        addInbound(items.count - 1, by: person)
        asked.append(arrival.item.posted.milliseconds)
        return [person]
    }

    private mutating func growByReply(_ arrival: FreshArrival, parent: Int?) -> [Int]? {
        let message = arrival.item.message
        let people: [Int]
        if let parent {
            people = writers[parent] >= 0 ? [writers[parent]] : addressees[parent]
            // What nobody could tell to be for the brand is, once the brand takes it up.
            guard !people.isEmpty, writers[parent] < 0 || addressing[parent].isAddressed else { return nil }
        } else {
            guard authors.count == 1, authors[0] != nil, message.repliesToAuthor == nil, message.mentions.count < 2
            else { return nil }
            people = [0]
            reliesOnPeople = true
        }
        append(arrival, by: -1, .notAddressed, to: people)
        addReply(items.count - 1, parent: parent)
        return people
    }

    private mutating func append(_ arrival: FreshArrival, by writer: Int, _ reach: Addressing, to people: [Int]) {
        items.append(arrival.item)
        itemNodes.append(arrival.node)
        writers.append(writer)
        addressing.append(reach)
        addressees.append(people)
    }

    /// The time of the latest thing that is known to have happened.
    var latest: Int64 {
        var latest = Int64.min
        for item in items {
            latest = max(latest, item.posted.milliseconds, item.sent.milliseconds)
            for edit in item.edits { latest = max(latest, edit.at.milliseconds) }
            if let removal = item.removal { latest = max(latest, removal.at.milliseconds) }
            if let dismissal = item.dismissal { latest = max(latest, dismissal.at.milliseconds) }
        }
        for event in events { latest = max(latest, event.occurred.milliseconds) }
        for person in people {
            for event in person.events { latest = max(latest, event.occurred.milliseconds) }
        }
        return latest
    }
}
