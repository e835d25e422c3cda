import Conversations
import ReputationFoundations

/// Taking in what happens after everything known in a thread, which is nearly everything.
extension ServiceLevelEngine {
    /// Adds the event that the log took in last to what is known of its thread.
    ///
    /// - Returns: Whether it could; otherwise its thread has to be worked out anew.
    mutating func grow(by event: ConversationEvent) -> Bool {
        guard !books.usesCases else { return false }
        switch event.fact {
        case .arrived: return growByArrival()
        case .edited(let edit): return edit.rating == nil && refresh(at: event.occurred) { _, _ in true }
        case .tagged(let tagging), .untagged(let tagging):
            return !books.usesTags && ServicePriority(tag: tagging.tag) == nil && log.lastTouchedNode != nil
        case .assessed(let assessment) where assessment.aspect == .substance:
            // What a customer's message gives its reader is nobody's question.
            return refresh(at: event.occurred) { facts, index in facts.writers[index] >= 0 }
        default: return false
        }
    }

    private mutating func growByArrival() -> Bool {
        guard let arrival = log.freshArrival else { return false }
        let posted = arrival.item.posted.milliseconds
        var found: Int32?
        if let parent = arrival.parent {
            guard let number = threads.thread(at: parent) else { return false }
            found = number
        }
        if let thread = arrival.thread, !arrival.isThreadNew {
            guard let number = threads.thread(at: thread), found == nil || found == number else { return false }
            found = number
        }
        let side = brand.side(of: arrival.item.message)
        guard let number = found ?? (side == .customer ? beginThread() : nil), posted > threads[number].latest else {
            return false
        }
        let parent = arrival.parent.flatMap { threads[number].facts.itemNodes.lastIndex(of: $0) }
        guard let people = threads[number].facts.grow(by: arrival, from: side, parent: parent, brand: brand) else {
            if found == nil { _ = threads.remove(number) }
            return false
        }
        threads.add(arrival.node, to: number)
        if arrival.isThreadNew, let thread = arrival.thread { threads.add(thread, to: number) }
        threads[number].latest = posted
        threads.noteChange(of: people, in: number)
        return true
    }

    /// A new thread, which a customer opens; what the brand opens is left to the whole working out.
    private mutating func beginThread() -> Int32? {
        var thread = ThreadCache.Thread()
        thread.cursors = Array(repeating: [], count: books.isOfTurns ? books.metrics.count : 0)
        return threads.insert(thread)
    }

    /// Takes over a message as it stands now, where what happened to it changes no clock.
    private mutating func refresh(at moment: Instant, if isHarmless: (ThreadFacts, Int) -> Bool) -> Bool {
        guard let node = log.lastTouchedNode, let number = threads.thread(at: node),
            let index = threads[number].facts.itemNodes.lastIndex(of: node),
            threads[number].facts.judgements.isEmpty, threads[number].facts.items[index].assessments.isEmpty,
            isHarmless(threads[number].facts, index), let item = log.item(of: node)
        else { return false }
        threads[number].facts.items[index] = item
        threads[number].latest = max(threads[number].latest, moment.milliseconds)
        threads[number].isRecent = true
        return true
    }

    /// Drafts the turns that may have changed in threads that grew.
    mutating func draftGrown(_ report: inout NotificationReport) {
        for number in threads.takeChanged() where threads[number].isChanged {
            let people = threads[number].changed
            threads[number].changed.removeAll(keepingCapacity: true)
            threads[number].isChanged = false
            // Taken out and put back, so that the thread is not copied when it grows again.
            var facts = ThreadFacts()
            swap(&facts, &threads[number].facts)
            var drafter = ClockDrafter(facts, books: books, deadlines: deadlines, elsewhere: [])
            facts = ThreadFacts()
            if threads[number].cursors.isEmpty {
                reconcile(threads[number].nodes, drafter.draft(), drafter.facts.itemNodes, &report)
            } else {
                swap(&drafter.cursors, &threads[number].cursors)
                // What was settled stays, so that only these clocks can be new or different.
                reconcile([], drafter.resume(people), drafter.facts.itemNodes, &report)
                swap(&drafter.cursors, &threads[number].cursors)
            }
            swap(&drafter.facts, &threads[number].facts)
        }
        threads.trim()
    }
}
