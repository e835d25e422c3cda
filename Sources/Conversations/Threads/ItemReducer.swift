import ReputationFoundations

/// Folds the events of one message, in their order, into what it is now.
struct ItemReducer {
    private var item: ConversationItem?
    /// Who can see it when it is neither hidden nor gone.
    private var shownTo = Visibility.unknown
    private var isHidden = false
    private var candidates: [(assessment: Assessment, at: Instant, id: EventID)] = []

    /// Folds the events that count, sorted; `nil` when the arrival was not reported.
    static func reduce(_ events: some Sequence<ConversationEvent>) -> ConversationItem? {
        var reducer = ItemReducer()
        for event in events {
            // What is reported of a message whose arrival is dated later than that must wait for it.
            if case .arrived(let message) = event.fact { reducer.arrive(message, event) }
        }
        guard reducer.item != nil else { return nil }
        for event in events { reducer.apply(event) }
        reducer.settleVisibility()
        reducer.settleAssessments()
        return reducer.item
    }

    /// A single arrival, which is what most messages consist of.
    static func reduce(only event: ConversationEvent) -> ConversationItem? {
        guard case .arrived(let message) = event.fact else { return nil }
        var reducer = ItemReducer()
        reducer.arrive(message, event)
        return reducer.item
    }

    private mutating func arrive(_ message: Message, _ event: ConversationEvent) {
        guard var first = item else {
            var arrived = ConversationItem(
                message: message,
                posted: event.occurred,
                received: event.received,
                arrival: event.id
            )
            arrived.delivery = message.outbound?.delivery
            switch message.visibility {
            case .deleted: arrived.removal = ItemRemoval(isByAuthorOrPlatform: true, at: event.occurred, reason: nil)
            case .hidden: isHidden = true
            default: shownTo = message.visibility
            }
            item = arrived
            return
        }
        // A second source reports the same message: it fills gaps and overrules nothing.
        first.message.fillGaps(from: message)
        if shownTo == .unknown, message.visibility != .hidden, message.visibility != .deleted {
            shownTo = message.visibility
        }
        item = first
    }

    private mutating func apply(_ event: ConversationEvent) {
        guard var item else { return }
        switch event.fact {
        case .edited(let edit):
            if let text = edit.text { item.message.text = text }
            if edit.text != nil { item.message.markup = edit.markup }
            if let rating = edit.rating { item.message.rating = rating }
            item.edits.append(ItemEdit(id: event.id, at: event.occurred, text: edit.text, rating: edit.rating))
        case .removed(let reference):
            item.removal = ItemRemoval(isByAuthorOrPlatform: true, at: event.occurred, reason: reference.reason)
        case .deleted(let reference):
            item.removal = ItemRemoval(isByAuthorOrPlatform: false, at: event.occurred, reason: reference.reason)
        case .restored: item.removal = nil
        case .hidden: isHidden = true
        case .unhidden: isHidden = false
        case .reacted(let reaction): react(reaction, &item)
        case .dismissed(let dismissal):
            item.dismissal = ItemDismissal(
                reason: dismissal.reason,
                actor: dismissal.actor,
                at: event.occurred,
                note: dismissal.note
            )
        case .delivered(let report):
            if item.delivery == .failed || item.delivery == .pending || item.delivery == .rejected {
                item.sent = event.occurred
            }
            item.delivery = report.state
        case .ratingObserved(let observation): item.message.rating = observation.rating
        case .engagementObserved(let observation):
            item.message.engagement = observation.engagement.filled(from: item.message.engagement ?? Engagement())
        case .counterObserved(let observation): item.counter = observation
        case .tagged(let tagging):
            if !item.tags.contains(tagging.tag) {
                item.tags.append(tagging.tag)
                item.tags.sort()
            }
        case .untagged(let tagging): item.tags.removeAll { $0 == tagging.tag }
        case .faultConfirmed(let finding): item.findings.append(.fault(finding))
        case .causeFound(let finding): item.findings.append(.cause(finding))
        case .corrected(let link): item.findings.append(.correction(link))
        case .coveredByStatement(let coverage):
            if !item.coverage.contains(coverage) { item.coverage.append(coverage) }
        case .assessed(let assessment): candidates.append((assessment, event.occurred, event.id))
        default: break
        }
        self.item = item
    }

    private func react(_ reaction: Reaction, _ item: inout ConversationItem) {
        item.reactions.removeAll { $0.author == reaction.author && $0.name == reaction.name && reaction.author != nil }
        if !reaction.isWithdrawn { item.reactions.append(reaction) }
    }

    private mutating func settleVisibility() {
        let isGone = item?.removal != nil
        item?.message.visibility = isGone ? .deleted : isHidden ? .hidden : shownTo
    }

    /// Keeps, per aspect, the judgement of the present words that wins: a person's, then the higher version, then the
    /// later one.
    private mutating func settleAssessments() {
        guard !candidates.isEmpty, let revision = item.map(\.revision) else { return }
        var kept: [AssessmentAspect: (assessment: Assessment, at: Instant, id: EventID)] = [:]
        for candidate in candidates where candidate.assessment.revision == revision {
            let aspect = candidate.assessment.aspect
            if let best = kept[aspect], !Self.wins(candidate, over: best) { continue }
            kept[aspect] = candidate
        }
        item?.assessments = kept.values.map(\.assessment).sorted { $0.aspect.rawValue < $1.aspect.rawValue }
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
        case .classifier(_, let version): min(version, .max - 1)
        case .person: .max
        }
    }
}

extension Message {
    /// Takes over from another report of the same message what this one does not know.
    fileprivate mutating func fillGaps(from other: Message) {
        if author == nil { author = other.author }
        if platformSaysOwn == .unknown { platformSaysOwn = other.platformSaysOwn }
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
