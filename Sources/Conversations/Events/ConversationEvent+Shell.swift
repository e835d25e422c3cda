extension ConversationEvent {
    /// What may be kept of an event when the person it concerns is erased: times, names of things, and numbers.
    ///
    /// - Parameter person: The case name of the erased account; the shell carries a pseudonym made from it.
    /// - Returns: The event without words, names and addresses.
    func shell(of person: CaseID) -> ConversationEvent {
        var shell = self
        shell.actor = actor.map { $0.kind == .author ? Actor(kind: .author) : $0 }
        shell.source = source.map { SourceRecord(format: $0.format, record: $0.record) }
        shell.fact = fact.shell(of: person)
        return shell
    }
}

extension ConversationFact {
    fileprivate func shell(of person: CaseID) -> ConversationFact {
        func without(_ reference: MessageReference) -> MessageReference {
            MessageReference(message: reference.message)
        }
        func pseudonym(of author: AuthorID) -> AuthorID {
            AuthorID(
                platform: author.platform ?? .web,
                property: author.property ?? "",
                native: "erased-\(person.rawValue)"
            )
        }
        /// The same target without the account's name.
        func without(_ target: EventTarget) -> EventTarget {
            if case .author(let author) = target { .customerCase(CaseID(author)) } else { target }
        }
        switch self {
        case .arrived(let message):
            return .arrived(
                Message(
                    id: message.id,
                    kind: message.kind,
                    channel: message.channel,
                    author: message.author.map { Author(id: pseudonym(of: $0.id), kind: $0.kind) },
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
        case .dismissed(var dismissal):
            dismissal.note = nil
            return .dismissed(dismissal)
        case .blocked(let reference): return .blocked(AuthorReference(author: pseudonym(of: reference.author)))
        case .unblocked(let reference): return .unblocked(AuthorReference(author: pseudonym(of: reference.author)))
        case .merged(var merge):
            merge.note = nil
            return .merged(merge)
        case .progressed(let change):
            return .progressed(ProgressChange(target: without(change.target), state: change.state))
        case .assigned(var assignment):
            assignment.target = without(assignment.target)
            return .assigned(assignment)
        case .tagged(var tagging):
            tagging.target = without(tagging.target)
            return .tagged(tagging)
        case .untagged(var tagging):
            tagging.target = without(tagging.target)
            return .untagged(tagging)
        case .unmerged(let unmerge): return .unmerged(CaseUnmerge(merge: unmerge.merge))
        case .retracted(let retraction): return .retracted(Retraction(event: retraction.event))
        case .faultConfirmed(var finding):
            finding.target = without(finding.target)
            finding.note = nil
            return .faultConfirmed(finding)
        case .causeFound(var finding):
            finding.target = without(finding.target)
            finding.note = nil
            return .causeFound(finding)
        case .promiseMade(var promise):
            promise.target = without(promise.target)
            promise.text = ""
            return .promiseMade(promise)
        case .promiseEvidenced(var evidence):
            evidence.text = ""
            return .promiseEvidenced(evidence)
        case .handedOff(var handOff):
            handOff.target = without(handOff.target)
            handOff.reason = nil
            return .handedOff(handOff)
        default:
            return self
        }
    }
}
