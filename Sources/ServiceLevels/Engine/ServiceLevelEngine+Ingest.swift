public import Conversations
import ReputationFoundations

extension ServiceLevelEngine {
    /// Takes in an event and tells what it changes.
    ///
    /// - Parameter event: What happened; an event already held changes nothing.
    /// - Returns: What there is to tell, in the order of when it happened.
    /// - Complexity: O(m log m) for the m events of the thread, and of the person's other threads where a target looks
    ///   at the whole case. Give many events at once to work each thread out only once.
    @discardableResult
    public mutating func ingest(_ event: ConversationEvent) -> [ServiceLevelNotification] {
        ingest(CollectionOfOne(event))
    }

    /// Takes in events, in any order, and tells what they change.
    ///
    /// - Parameter events: What happened; events already held change nothing.
    /// - Returns: What there is to tell, in the order of when it happened.
    @discardableResult
    public mutating func ingest(_ events: some Sequence<ConversationEvent>) -> [ServiceLevelNotification] {
        var touched: [Int32] = []
        var received = now
        for event in events {
            if event.occurred.milliseconds < since, isForgotten(event) { continue }
            received = max(received, event.received.milliseconds)
            switch log.take(event) {
            case .added:
                if !grow(by: event) { touched += log.nodes(touchedBy: event) }
            case .unchanged: break
            case .replaced(let held):
                touched += log.allEnds(of: held.fact)
                touched += log.allEnds(of: event.fact)
            }
        }
        return recompute(touched, detected: received)
    }

    /// Works out the clocks of some threads anew and tells what is different.
    mutating func recompute(_ touched: [Int32], detected: Int64) -> [ServiceLevelNotification] {
        var report = NotificationReport(detected: detected)
        if books.usesCases {
            recomputeCases(touched, &report)
        } else {
            var visited: Set<Int32> = []
            var touched = touched
            var next = 0
            while next < touched.count {
                let node = touched[next]
                next += 1
                guard !visited.contains(node) else { continue }
                let nodes = log.threadNodes(from: node)
                for node in nodes {
                    if touched.count > 1 { visited.insert(node) }
                    // What was known of it, or of the threads it was joined from, holds no more.
                    if let known = threads.thread(at: node) { touched += threads.remove(known) }
                }
                recomputeThread(nodes, &report)
            }
            draftGrown(&report)
        }
        rebuildHeapIfNeeded()
        return report.sorted()
    }

    /// Works out the clocks of all threads anew and tells nothing.
    mutating func recomputeAll() {
        guard !books.usesCases else {
            _ = recompute(log.arrivedNodes, detected: now)
            return
        }
        var report = NotificationReport(detected: now, isWanted: false)
        // The log is held beside the engine, which changes while it is walked.
        let log = log
        log.forEachThread { recomputeThread($0, &report) }
        rebuildHeapIfNeeded()
    }

    private mutating func recomputeThread(_ nodes: [Int32], _ report: inout NotificationReport) {
        guard let history = log.history(of: nodes) else {
            reconcile(nodes, [], [], &report)
            return
        }
        let facts = ThreadFacts(history, brand: brand)
        var drafter = ClockDrafter(facts, books: books, deadlines: deadlines, elsewhere: [])
        reconcile(nodes, drafter.draft(), facts.itemNodes, &report)
        _ = threads.insert(
            ThreadCache.Thread(nodes: nodes, facts: facts, cursors: drafter.cursors, latest: facts.latest)
        )
    }

    mutating func recomputeThread(
        _ nodes: [Int32],
        _ facts: ThreadFacts,
        elsewhere: [ElsewhereFacts],
        _ report: inout NotificationReport
    ) {
        var drafter = ClockDrafter(facts, books: books, deadlines: deadlines, elsewhere: elsewhere)
        reconcile(nodes, drafter.draft(), facts.itemNodes, &report)
    }
}
