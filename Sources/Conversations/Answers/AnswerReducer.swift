import ReputationFoundations

/// Works out which messages of a thread the brand's messages reply to.
struct AnswerReducer {
    private let items: [ConversationItem]
    private let brand: BrandMatcher
    private let sides: [MessageSide]
    private let indexByID: SmallIndex<MessageID>
    /// The customer who wrote in the thread, if it is only one.
    private let onlyCustomer: Person?
    /// Most threads never need these two: a reply usually names its parent.
    private lazy var people = Set(customers().map { Self.person(of: $0) })
    private lazy var personByHandle: [String: Person] = peopleByHandle()
    private var reliesOnPeople = false
    /// By position: whom a message of the brand talks to, and which replies name a message as their parent.
    private var addressees: [[Person]]
    private var directReplies: [[ReplyReference]]
    private var repliesByPerson: [Person: [ReplyReference]] = [:]

    private enum Person: Hashable {
        case account(AuthorID)
        /// The other side of a private exchange, unnamed.
        case otherSide
        /// Unnamed in public, where nobody can tell whether two messages are by the same person.
        case writer(of: MessageID)
    }

    init(
        items: [ConversationItem],
        brand: BrandMatcher,
        sides known: [MessageSide]? = nil,
        index: SmallIndex<MessageID>? = nil
    ) {
        self.items = items
        self.brand = brand
        let sides = known ?? items.map { brand.side(of: $0.message) }
        self.sides = sides
        indexByID = index ?? SmallIndex(items.map(\.id))
        let first = items.indices.first { sides[$0] == .customer }.map { Self.person(of: items[$0]) }
        let isAlone = items.indices.allSatisfy { sides[$0] == .brand || Self.person(of: items[$0]) == first }
        onlyCustomer = isAlone ? first : nil
        addressees = Array(repeating: [], count: items.count)
        directReplies = Array(repeating: [], count: items.count)
    }

    mutating func reduce() -> [AnsweredItem] {
        for index in items.indices where sides[index] == .brand { attribute(index) }
        let later = repliesByPerson.isEmpty ? [:] : repliesByPerson.mapValues { PersonReplies($0) }
        var addressing = Array(repeating: Addressing.notAddressed, count: items.count)
        var answered: [AnsweredItem] = []
        for index in items.indices where sides[index] == .customer {
            addressing[index] = self.addressing(of: index, known: addressing)
            var replies = directReplies[index]
            if !later.isEmpty, let theirs = later[Self.person(of: items[index])] {
                var reaching = theirs.deciding(since: items[index].posted)
                if items[index].asked != items[index].posted { reaching += theirs.deciding(since: items[index].asked) }
                for reply in reaching
                where !replies.contains(where: { $0.message == reply.message }) {
                    replies.append(reply)
                }
            }
            answered.append(
                AnsweredItem(
                    item: items[index],
                    addressing: addressing[index],
                    answer: answer(to: items[index], replies)
                )
            )
        }
        return answered
    }

    /// Who wrote what to whom, without working out the answers.
    mutating func attribution() -> ThreadAttribution {
        for index in items.indices where sides[index] == .brand { attribute(index) }
        var few: [Person] = []
        var many: [Person: Int] = [:]
        // Most threads hold two or three people, whom it takes longer to hash than to look through.
        func number(of person: Person) -> Int {
            if many.isEmpty, let known = few.firstIndex(of: person) { return known }
            if let known = many[person] { return known }
            few.append(person)
            if few.count == 16 {
                for (index, person) in few.enumerated() { many[person] = index }
            } else if few.count > 16 {
                many[person] = few.count - 1
            }
            return few.count - 1
        }
        var addressing = Array(repeating: Addressing.notAddressed, count: items.count)
        var writers = Array(repeating: -1, count: items.count)
        for index in items.indices where sides[index] == .customer {
            addressing[index] = self.addressing(of: index, known: addressing)
            writers[index] = number(of: Self.person(of: items[index]))
        }
        var addressed: [[Int]] = Array(repeating: [], count: items.count)
        for index in items.indices where !addressees[index].isEmpty {
            addressed[index] = addressees[index].map { number(of: $0) }
        }
        return ThreadAttribution(
            writers: writers,
            personCount: few.count,
            addressing: addressing,
            addressees: addressed,
            parents: items.map { $0.message.parent.flatMap { indexByID[$0] } },
            reliesOnPeople: reliesOnPeople
        )
    }

    private static func person(of item: ConversationItem) -> Person {
        if let author = item.message.author { return .account(author.id) }
        return item.message.isPrivate ? .otherSide : .writer(of: item.id)
    }

    /// Records whom a message of the brand replies to, if it can reply to anybody.
    private mutating func attribute(_ index: Int) {
        let item = items[index]
        let parent = item.message.parent.flatMap { indexByID[$0] }
        let addressed = addressees(of: item.message, parent: parent)
        addressees[index] = addressed
        guard item.countsAsReply else { return }
        let isToCustomer = parent.map { sides[$0] == .customer } ?? false
        if let parent, isToCustomer { directReplies[parent].append(item.reply(isDirect: true)) }
        for person in addressed { repliesByPerson[person, default: []].append(item.reply(isDirect: false)) }
    }

    private func customers() -> [ConversationItem] {
        items.indices.filter { sides[$0] == .customer }.map { items[$0] }
    }

    private func peopleByHandle() -> [String: Person] {
        var result: [String: Person] = [:]
        for item in customers() {
            guard let author = item.message.author, let handle = author.handle else { continue }
            result[handle] = .account(author.id)
        }
        return result
    }

    private mutating func addressees(of message: Message, parent: Int?) -> [Person] {
        if let parent {
            if sides[parent] == .customer { return [Self.person(of: items[parent])] }
            // A brand that goes on from its own reply still talks to the same people.
            if !addressees[parent].isEmpty { return addressees[parent] }
        }
        reliesOnPeople = true
        if let author = message.repliesToAuthor, !brand.isOwn(author) { return [.account(author)] }
        var named: [Person] = []
        for mention in message.mentions {
            let person = mention.author.map { .account($0) } ?? personByHandle[mention.handle]
            if let person, people.contains(person) { named.append(person) }
        }
        if !named.isEmpty { return named }
        return onlyCustomer.map { [$0] } ?? []
    }

    private func addressing(of index: Int, known: [Addressing]) -> Addressing {
        let message = items[index].message
        let parent = message.parent.flatMap { indexByID[$0] }
        return brand.addressing(
            of: message,
            parent: parent.map { parent in
                AddressedParent(
                    isBrand: sides[parent] == .brand,
                    isOwnAndAddressed: parent < index && known[parent].isAddressed && message.author != nil
                        && items[parent].message.author?.id == message.author?.id
                )
            },
            isRepliedTo: !directReplies[index].isEmpty
        )
    }

    private func answer(to item: ConversationItem, _ unsorted: [ReplyReference]) -> AnswerState {
        let replies = unsorted.count < 2 ? unsorted : unsorted.sorted { ($0.at, $0.message) < ($1.at, $1.message) }
        var state = AnswerState(status: .unanswered, replies: replies)
        for reply in replies {
            // A reply may carry an earlier stamp than the message it names: clocks of platforms differ.
            let at = max(reply.at, item.posted)
            if reply.answers { state.firstSubstantive = state.firstSubstantive ?? at }
            if reply.acknowledges { state.firstAcknowledgement = state.firstAcknowledgement ?? at }
            if reply.isByPerson { state.firstReply = state.firstReply ?? at }
        }
        // What was given before the message asked anew answers it no more, though it stays a reply given in its time.
        state.status = status(of: item, replies: replies.filter { max($0.at, item.posted) >= item.asked })
        return state
    }

    private func status(of item: ConversationItem, replies: [ReplyReference]) -> AnswerState.Status {
        if replies.contains(where: { $0.answers }) { return .answered }
        if let dismissal = item.dismissal, item.asked == item.posted || dismissal.at >= item.asked { return .dismissed }
        if item.removal?.isByAuthorOrPlatform == true { return .withdrawn }
        if !item.coverage.isEmpty { return .coveredByStatement }
        if replies.contains(where: { $0.isByPerson && $0.substance == nil }) { return .repliedNotAssessed }
        if replies.contains(where: { $0.handsOff }) { return .handedOff }
        return replies.isEmpty ? .unanswered : .acknowledged
    }
}

extension ConversationItem {
    /// Whether a message of the brand can reply to anybody: it is there, it is meant for them, and it got out.
    fileprivate var countsAsReply: Bool {
        let outbound = message.outbound
        guard removal == nil, outbound?.audience != .internalNote, outbound?.origin != .campaign else { return false }
        switch delivery {
        case .pending, .failed, .rejected: return false
        default: return true
        }
    }

    fileprivate func reply(isDirect: Bool) -> ReplyReference {
        ReplyReference(
            message: id,
            at: sent,
            isDirect: isDirect,
            origin: message.outbound?.origin ?? .unknown,
            substance: substance
        )
    }
}
