import ReputationFoundations

extension ConversationEvent {
    /// What may be kept of an event when the person it concerns is erased: times, names of things, and numbers.
    var shell: ConversationEvent {
        var shell = self
        shell.actor = actor.map { $0.kind == .author ? EventActor(kind: .author) : $0 }
        shell.source = source.map { SourceRecord(format: $0.format, record: $0.record) }
        shell.fact = fact.shell
        return shell
    }
}

extension AuthorID {
    /// The account without its name: whose case it is can still be told, who it is cannot.
    var pseudonym: AuthorID {
        AuthorID(platform: .erased, native: CaseID(self).rawValue)
    }

    /// The case of an account of which only the pseudonym is left.
    var caseOfPseudonym: CaseID? {
        guard rawValue.utf8.starts(with: "erased::".utf8) else { return nil }
        return Digest128(hexadecimal: native).map { CaseID(digest: $0) }
    }
}

extension Platform {
    /// Stands in the names of erased accounts.
    fileprivate static let erased = Platform(rawValue: "erased")
}

extension EventTarget {
    fileprivate var shell: EventTarget {
        if case .author(let author) = self { .customerCase(CaseID(author)) } else { self }
    }
}

extension ConversationFact {
    fileprivate var shell: ConversationFact {
        func without(_ reference: MessageReference) -> MessageReference {
            MessageReference(message: reference.message)
        }
        switch self {
        case .arrived(let message):
            return .arrived(
                Message(
                    id: message.id,
                    kind: message.kind,
                    channel: message.channel,
                    author: message.author.map { Author(id: $0.id.pseudonym, kind: $0.kind) },
                    platformSaysOwn: message.platformSaysOwn,
                    text: "",
                    parent: message.parent,
                    conversation: message.conversation,
                    quoted: message.quoted,
                    rating: message.rating,
                    visibility: .deleted,
                    placement: message.placement
                )
            )
        case .edited(let edit):
            return .edited(
                MessageRevision(message: edit.message, text: edit.text.map { _ in "" }, rating: edit.rating)
            )
        case .removed(let reference): return .removed(without(reference))
        case .hidden(let reference): return .hidden(without(reference))
        case .unhidden(let reference): return .unhidden(without(reference))
        case .deleted(let reference): return .deleted(without(reference))
        case .restored(let reference): return .restored(without(reference))
        case .reacted(var reaction):
            reaction.author = reaction.author?.pseudonym
            return .reacted(reaction)
        case .progressed(let change):
            return .progressed(ProgressChange(target: change.target.shell, state: change.state))
        case .assigned(var assignment):
            assignment.target = assignment.target.shell
            return .assigned(assignment)
        case .tagged(let tagging): return .tagged(Tagging(target: tagging.target.shell, tag: tagging.tag))
        case .untagged(let tagging): return .untagged(Tagging(target: tagging.target.shell, tag: tagging.tag))
        case .dismissed(var dismissal):
            dismissal.note = nil
            return .dismissed(dismissal)
        case .blocked(let reference): return .blocked(AuthorReference(author: reference.author.pseudonym))
        case .unblocked(let reference): return .unblocked(AuthorReference(author: reference.author.pseudonym))
        case .merged(var merge):
            merge.note = nil
            return .merged(merge)
        case .unmerged(let unmerge): return .unmerged(CaseUnmerge(merge: unmerge.merge))
        case .delivered(let report): return .delivered(DeliveryReport(message: report.message, state: report.state))
        case .faultConfirmed(let finding):
            return .faultConfirmed(FaultFinding(target: finding.target.shell, party: finding.party))
        case .causeFound(let finding):
            return .causeFound(CauseFinding(target: finding.target.shell, cause: finding.cause))
        case .corrected(var link):
            link.rejection = link.rejection.map { _ in "" }
            return .corrected(link)
        case .promiseMade(var promise):
            promise.target = promise.target.shell
            promise.text = ""
            return .promiseMade(promise)
        case .promiseEvidenced(var evidence):
            evidence.text = ""
            return .promiseEvidenced(evidence)
        case .promiseWithdrawn(let withdrawal):
            return .promiseWithdrawn(PromiseWithdrawal(promise: withdrawal.promise, reason: ""))
        case .handedOff(var handOff):
            handOff.target = handOff.target.shell
            handOff.reason = nil
            return .handedOff(handOff)
        case .retracted(let retraction): return .retracted(Retraction(event: retraction.event))
        case .ratingObserved, .engagementObserved, .counterObserved, .statementPublished, .coveredByStatement,
            .assessed, .custom, .unknown:
            return self
        }
    }
}
