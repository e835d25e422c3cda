import ReputationFoundations

extension ConversationLog {
    /// Adds events, in any order and with any repeats, in O(1) each.
    ///
    /// Of different contents reported under one identifier, the one received first is kept; received at the same
    /// time, the one that occurred first, then the one whose JSON is smaller byte by byte, first as it would be after an erasure.
    /// The loser is reported as a
    /// conflict.
    ///
    /// - Parameter events: The events.
    /// - Returns: What became of them.
    @discardableResult
    public mutating func append(_ events: some Sequence<ConversationEvent>) -> AppendResult {
        var result = AppendResult()
        for event in events {
            append(event, into: &result)
        }
        return result
    }

    /// Adds an event like ``append(_:)``, for those who follow what each event changes.
    package mutating func take(_ event: ConversationEvent) -> Taking {
        let event = redacted(event)
        guard let existing = position(of: event.id) else {
            insert(event)
            return .added
        }
        let held = graph.records[Int(existing)].event
        var result = AppendResult()
        reconcile(event, with: existing, into: &result)
        return self.event(event.id) == held ? .unchanged : .replaced(held)
    }

    /// What became of an event.
    package enum Taking {
        /// It is new.
        case added
        /// It was known, or lost to the report that was.
        case unchanged
        /// Another report of it was held, which does not count any more.
        case replaced(ConversationEvent)
    }

    private mutating func append(_ event: ConversationEvent, into result: inout AppendResult) {
        let event = redacted(event)
        if let existing = position(of: event.id) {
            result.duplicates += 1
            reconcile(event, with: existing, into: &result)
        } else {
            result.appended += 1
            insert(event)
        }
    }

    private mutating func insert(_ event: ConversationEvent, replacing old: Int32? = nil) {
        let shell = erasures.isEmpty && erasedThings.isEmpty ? nil : self.shell(of: event)
        insert(shell ?? event, isErased: shell != nil, replacing: old)
        if shell != nil { spreadErasure(from: event) }
    }

    mutating func insert(_ event: ConversationEvent, isErased: Bool, replacing old: Int32? = nil) {
        let position = graph.add(event)
        setPosition(position, of: event.id, replacing: old)
        let isAnnulled = annulled(event)
        if isAnnulled || isErased {
            graph.update(position) {
                $0.isAnnulled = isAnnulled
                $0.isErased = isErased
            }
        }
        if !isAnnulled { applyEffects(of: event, by: 1) }
    }

    private mutating func reconcile(
        _ event: ConversationEvent,
        with position: Int32,
        into result: inout AppendResult
    ) {
        let record = graph.records[Int(position)]
        // What was erased is compared as the shell that is left of it.
        let event = record.isErased ? shell(of: event) ?? event : event
        guard event != record.event else { return }
        let sameContent = event.hasSameContent(as: record.event)
        if !sameContent { result.conflicts.append(event.id) }
        guard event.wins(over: record.event) else { return }
        if sameContent {
            // Only when it was received, or where it was read, differs: nothing that is linked changes.
            graph.update(position) { $0.event = event }
            return
        }
        if !record.isAnnulled { applyEffects(of: record.event, by: -1) }
        graph.update(position) { $0.isReplaced = true }
        insert(event, replacing: position)
    }

    /// Whether an event is one of those that other events have taken back.
    ///
    /// A retraction cannot itself be retracted: to restore an event, report it again under another identifier.
    private func annulled(_ event: ConversationEvent) -> Bool {
        switch event.fact {
        case .retracted: false
        case .merged: retractions[event.id, default: 0] > 0 || unmerges[event.id, default: 0] > 0
        default: retractions.isEmpty ? false : retractions[event.id, default: 0] > 0
        }
    }

    private mutating func applyEffects(of event: ConversationEvent, by change: Int32) {
        switch event.fact {
        case .retracted(let retraction):
            retractions[retraction.event, default: 0] += change
            refreshAnnulment(of: retraction.event)
        case .unmerged(let unmerge):
            unmerges[unmerge.merge, default: 0] += change
            refreshAnnulment(of: unmerge.merge)
        default:
            break
        }
    }

    private mutating func refreshAnnulment(of id: EventID) {
        guard let position = position(of: id) else { return }
        let record = graph.records[Int(position)]
        let isAnnulled = annulled(record.event)
        guard isAnnulled != record.isAnnulled else { return }
        graph.update(position) { $0.isAnnulled = isAnnulled }
        // At most one step deep: only a retraction reaches an unmerge, and only an unmerge a merge.
        applyEffects(of: record.event, by: isAnnulled ? -1 : 1)
    }
}

extension ConversationEvent {
    /// Equal but for when it was received and where it was read.
    fileprivate func hasSameContent(as other: ConversationEvent) -> Bool {
        occurred == other.occurred && sequence == other.sequence && actor == other.actor && fact == other.fact
    }

    /// The rule by which one of two reports under one identifier is kept.
    fileprivate func wins(over other: ConversationEvent) -> Bool {
        if received != other.received { return received < other.received }
        if occurred != other.occurred { return occurred < other.occurred }
        // What is left after somebody was erased decides first, so that it is the same whether it was compared before
        // or after that.
        let shells = (shell.canonicalText, other.shell.canonicalText)
        if shells.0 != shells.1 { return shells.0 < shells.1 }
        let unnamed = (withoutNames.canonicalText, other.withoutNames.canonicalText)
        if unnamed.0 != unnamed.1 { return unnamed.0 < unnamed.1 }
        return canonicalText < other.canonicalText
    }

    /// Everything that may differ between two reports, as a text whose order is the same everywhere.
    private var canonicalText: String {
        """
        \(fact.type)\u{0}\(fact.canonicalData)\u{0}\(sequence ?? .min)\u{0}\(actor?.kind.rawValue ?? "")\u{0}\
        \(actor?.name ?? "")\u{0}\(source?.format ?? "")\u{0}\(source?.record ?? -1)\u{0}\(source?.raw ?? "")
        """
    }
}
