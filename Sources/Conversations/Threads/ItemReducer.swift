import ReputationFoundations

/// Folds the events of one message, in their order, into what it is now.
struct ItemReducer {
    private var message: Message
    private let arrival: ConversationEvent
    private var sent: Instant
    private var notes = ItemNotes()
    /// Who can see it when it is neither hidden nor gone.
    private var shownTo = Visibility.unknown
    private var isHidden = false
    /// The edits, with whether the rating fell.
    private var revisions: [(id: EventID, at: Instant, fell: Bool)] = []
    private var candidates: [(assessment: Assessment, at: Instant, id: EventID)] = []
    private var tags: Set<String> = []
    /// With a gap where a reaction was withdrawn or repeated.
    private var reactions: [Reaction?] = []
    private var lastReaction: [Reaction: Int] = [:]
    private var publications: Set<StatementPublication> = []
    private var coverage: Set<StatementCoverage> = []

    /// Folds the events that count, sorted; `nil` when the arrival was not reported.
    static func reduce(_ events: [ConversationEvent]) -> ConversationItem? {
        if events.count == 1 { return reduce(only: events[0]) }
        // What is reported of a message before the date of its arrival must wait for the arrival.
        var reducer: ItemReducer?
        for event in events {
            guard case .arrived(let message) = event.fact else { continue }
            if reducer == nil {
                reducer = ItemReducer(message, event)
            } else {
                reducer?.fillGaps(from: message)
            }
        }
        for event in events { reducer?.apply(event) }
        return reducer?.settled()
    }

    /// Folds a single arrival, which is what most messages consist of.
    static func reduce(only event: ConversationEvent) -> ConversationItem? {
        guard case .arrived(let message) = event.fact else { return nil }
        if message.visibility == .deleted { return ItemReducer(message, event).settled() }
        return ConversationItem(message: message, arrival: event, sent: event.occurred, notes: nil)
    }

    private init(_ message: Message, _ event: ConversationEvent) {
        self.message = message
        arrival = event
        sent = event.occurred
        notes.delivery = message.outbound?.delivery
        switch message.visibility {
        case .deleted: notes.removal = ItemRemoval(isByAuthorOrPlatform: true, at: event.occurred, reason: nil)
        case .hidden: isHidden = true
        default: shownTo = message.visibility
        }
    }

    /// A second source reports the same message: it fills gaps and overrules nothing.
    private mutating func fillGaps(from other: Message) {
        message.fillGaps(from: other)
        if shownTo == .unknown, other.visibility != .hidden, other.visibility != .deleted {
            shownTo = other.visibility
        }
    }

    private mutating func apply(_ event: ConversationEvent) {
        switch event.fact {
        case .edited(let edit):
            if let text = edit.text {
                message.text = text
                message.markup = edit.markup
                notes.revision = event.id
            }
            var fell = false
            if let new = edit.rating?.value, let known = message.rating?.value { fell = new < known }
            revisions.append((event.id, event.occurred, fell))
            if let rating = edit.rating { message.rating = rating }
            notes.edits.append(ItemEdit(id: event.id, at: event.occurred, text: edit.text, rating: edit.rating))
        case .removed(let reference):
            notes.removal = ItemRemoval(isByAuthorOrPlatform: true, at: event.occurred, reason: reference.reason)
        case .deleted(let reference):
            notes.removal = ItemRemoval(isByAuthorOrPlatform: false, at: event.occurred, reason: reference.reason)
        case .restored: notes.removal = nil
        case .hidden: isHidden = true
        case .unhidden: isHidden = false
        case .reacted(let reaction): react(reaction)
        case .dismissed(let dismissal):
            notes.dismissal = ItemDismissal(
                reason: dismissal.reason,
                actor: dismissal.actor,
                at: event.occurred,
                note: dismissal.note
            )
        case .delivered(let report):
            if notes.delivery == .failed || notes.delivery == .pending || notes.delivery == .rejected {
                sent = event.occurred
            }
            notes.delivery = report.state
        case .ratingObserved(let observation): message.rating = observation.rating
        case .engagementObserved(let observation):
            message.engagement = observation.engagement.filled(from: message.engagement ?? Engagement())
        case .counterObserved(let observation): notes.counter = observation
        case .tagged(let tagging): tags.insert(tagging.tag)
        case .untagged(let tagging): tags.remove(tagging.tag)
        case .faultConfirmed(let finding): notes.findings.append(.fault(finding))
        case .causeFound(let finding): notes.findings.append(.cause(finding))
        case .corrected(let link): notes.findings.append(.correction(link))
        case .statementPublished(let publication):
            if publications.insert(publication).inserted { notes.publications.append(publication) }
        case .coveredByStatement(let coverage):
            if self.coverage.insert(coverage).inserted { notes.coverage.append(coverage) }
        case .assessed(let assessment): candidates.append((assessment, event.occurred, event.id))
        default: break
        }
    }

    /// Of one account's equal signs the last counts; signs of nobody in particular all count.
    private mutating func react(_ reaction: Reaction) {
        if reaction.author != nil {
            var sign = reaction
            sign.isWithdrawn = false
            if let last = lastReaction.updateValue(reactions.count, forKey: sign) { reactions[last] = nil }
        }
        reactions.append(reaction.isWithdrawn ? nil : reaction)
    }

    private consuming func settled() -> ConversationItem {
        let visibility: Visibility = notes.removal != nil ? .deleted : isHidden ? .hidden : shownTo
        if message.visibility != visibility { message.visibility = visibility }
        notes.tags = tags.sorted()
        notes.reactions = reactions.compactMap(\.self)
        settleAssessments()
        if !revisions.isEmpty { notes.askedAnew = askedAnew() }
        return ConversationItem(message: message, arrival: arrival, sent: sent, notes: notes)
    }

    /// When an edit last asked anew: it was judged to need a reply, or the rating fell and nobody judged that it needs
    /// none.
    private func askedAnew() -> Instant? {
        revisions.last { revision in
            var best: (assessment: Assessment, at: Instant, id: EventID)?
            for candidate in candidates
            where candidate.assessment.aspect == .needsReply && candidate.assessment.revision == revision.id
                && candidate.assessment.value != nil
            {
                if best.map({ Self.wins(candidate, over: $0) }) ?? true { best = candidate }
            }
            return best.map { $0.assessment.value != "no" } ?? revision.fell
        }?.at
    }

    /// Keeps, per aspect, the judgement of the present words that wins: a person's, then the higher version, then the
    /// later one.
    private mutating func settleAssessments() {
        var kept: [AssessmentAspect: (assessment: Assessment, at: Instant, id: EventID)] = [:]
        for candidate in candidates where candidate.assessment.revision == notes.revision {
            let aspect = candidate.assessment.aspect
            if let best = kept[aspect], !Self.wins(candidate, over: best) { continue }
            kept[aspect] = candidate
        }
        notes.assessments = kept.values.map(\.assessment).sorted { $0.aspect.rawValue < $1.aspect.rawValue }
    }

    private static func wins(
        _ candidate: (assessment: Assessment, at: Instant, id: EventID),
        over best: (assessment: Assessment, at: Instant, id: EventID)
    ) -> Bool {
        let versions = (candidate.assessment.assessor.precedence, best.assessment.assessor.precedence)
        if versions.0 != versions.1 { return versions.0 > versions.1 }
        if candidate.at != best.at { return candidate.at > best.at }
        return candidate.id > best.id
    }
}

extension Assessor {
    fileprivate var precedence: Int {
        switch self {
        case .classifier(let identity): min(identity.version, .max - 1)
        case .person: .max
        }
    }
}

extension Message {
    /// Takes over from another report of the same message what this one does not know.
    fileprivate mutating func fillGaps(from other: Message) {
        if author == nil { author = other.author }
        if platformSaysOwn == .unknown { platformSaysOwn = other.platformSaysOwn }
        title = title ?? other.title
        if text.isEmpty { text = other.text }
        markup = markup ?? other.markup
        language = language ?? other.language
        parent = parent ?? other.parent
        conversation = conversation ?? other.conversation
        quoted = quoted ?? other.quoted
        repliesToAuthor = repliesToAuthor ?? other.repliesToAuthor
        permalink = permalink ?? other.permalink
        if let theirs = other.engagement { engagement = (engagement ?? Engagement()).filled(from: theirs) }
        rating = rating ?? other.rating
        placement = placement ?? other.placement
        if attachments.isEmpty { attachments = other.attachments }
        if mentions.isEmpty { mentions = other.mentions }
        if links.isEmpty { links = other.links }
        place = place ?? other.place
        outbound = outbound ?? other.outbound
    }
}
