import Conversations
import ReputationFoundations

extension ThreadFacts {
    /// Adds a message that reaches the brand, and the edits of it that ask anew.
    mutating func addInbound(_ index: Int, by person: Int) {
        let item = items[index]
        var gone = ClockRecord.never
        var reason = CancellationReason.messageRemoved
        if let removal = item.removal { gone = removal.at.milliseconds }
        if let dismissal = item.dismissal, dismissal.at.milliseconds < gone {
            gone = dismissal.at.milliseconds
            reason = .dismissed
        }
        if needsReply(item, revision: nil) != false {
            let at = item.posted.milliseconds
            inbound[person].append(Inbound(item: index, at: at, gone: gone, reason: reason))
        }
        guard !item.edits.isEmpty else { return }
        var rating: Double?
        for (number, edit) in item.edits.enumerated() {
            let judged = needsReply(item, revision: edit.id)
            let given = edit.rating?.value
            let known = rating ?? originalRating(item)
            let fell = given.map { new in known.map { new < $0 } ?? false } ?? false
            if let given { rating = given }
            guard judged == true || (fell && judged != false) else { continue }
            if fell { hasSuperseding = true }
            inbound[person].append(
                Inbound(
                    item: index,
                    at: edit.at.milliseconds,
                    edit: number + 1,
                    supersedes: fell,
                    gone: gone,
                    reason: reason
                )
            )
        }
    }

    /// The rating that a review arrived with, as far as the edits leave it known.
    private func originalRating(_ item: ConversationItem) -> Double? {
        ratings.first { $0.message == item.id }?.rating.value
    }

    /// What was judged of a revision's need for a reply; `nil` where nobody did.
    private func needsReply(_ item: ConversationItem, revision: EventID?) -> Bool? {
        var best: (precedence: Int, at: Instant, value: Bool)?
        for event in judgements {
            guard case .assessed(let assessment) = event.fact, assessment.message == item.id,
                assessment.revision == revision, let value = assessment.value
            else { continue }
            let precedence = assessment.assessor.precedence
            if let best, (best.precedence, best.at) > (precedence, event.occurred) { continue }
            best = (precedence, event.occurred, value != "no")
        }
        return best?.value
    }

    /// Ends what a blocked person asked, and leaves out what they wrote while blocked.
    mutating func applyBlocks(_ events: [ConversationEvent], to person: Int) {
        var blockedSince: Int64?
        var spans: [Range<Int64>] = []
        for event in events {
            switch event.fact {
            case .blocked where blockedSince == nil: blockedSince = event.occurred.milliseconds
            case .unblocked:
                if let since = blockedSince { spans.append(since..<max(since, event.occurred.milliseconds)) }
                blockedSince = nil
            default: break
            }
        }
        if let since = blockedSince { spans.append(since..<ClockRecord.never) }
        guard !spans.isEmpty else { return }
        inbound[person].removeAll { point in spans.contains { $0.contains(point.at) && $0.lowerBound < point.at } }
        for index in inbound[person].indices {
            for span in spans where span.lowerBound >= inbound[person][index].at {
                if span.lowerBound < inbound[person][index].gone {
                    inbound[person][index].gone = span.lowerBound
                    inbound[person][index].reason = .blocked
                }
            }
        }
    }
}

extension Assessor {
    /// How much a judgement weighs: a person's most, then the higher version.
    var precedence: Int {
        switch self {
        case .classifier(let identity): min(identity.version, .max - 1)
        case .person: .max
        }
    }
}

extension ThreadFacts.Reply {
    /// When it counts as a reply by a rule; `nil` if it does not.
    func counts(by rule: ReplyRule) -> Int64? {
        switch origin {
        case .automation: if !rule.automations { return nil }
        case .bot: if !rule.bots { return nil }
        case .campaign: return nil
        default: break
        }
        switch rule.substance {
        case .any: break
        case .unlessEmpty:
            let isPerson = origin != .bot && origin != .automation
            if substance != .substantive, !(substance == nil && isPerson) { return nil }
        case .judged: if substance != .substantive { return nil }
        }
        switch rule.readers {
        case .customer: if isNote { return nil }
        case .everybody: if !isPublic { return nil }
        case .customerAlone: if isNote || isPublic { return nil }
        case .anyone: break
        }
        let moment = rule.reach == .visible ? visibleAt : at
        return moment == ClockRecord.never ? nil : moment
    }
}
