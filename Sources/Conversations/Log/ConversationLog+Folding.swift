extension ConversationLog {
    /// Folds every thread once for all who read this log from now on; what was folded before of what nothing happened to
    /// since is kept.
    ///
    /// The log says the same with and without it. It holds its threads until it is dropped, and uses them until it
    /// changes.
    ///
    /// - Parameter brand: The brand whose answers are worked out.
    /// - Complexity: O(n) for n events the first time, then that of the threads in which something happened, and a walk
    ///   over the names of the others.
    package mutating func fold(for brand: BrandMatcher) {
        if let folded, folded.brand.profile == brand.profile, folded.changes == graph.changes {
            guard folded.records != graph.records.count else { return }
            self.folded = FoldedThreads(self, for: brand, after: folded)
        } else {
            folded = FoldedThreads(self, for: brand, after: nil)
        }
    }

    /// All threads as a brand sees them, in the order in which their first event was appended.
    ///
    /// - Complexity: O(1) after ``fold(for:)``, otherwise O(n) for n events.
    package func threads(for brand: BrandMatcher) -> [BrandThread] {
        if let current = currentFold, current.brand.profile == brand.profile { return current.threads }
        return conversations().map { BrandThread($0, for: brand) }
    }

    /// The folded threads, if nothing happened since.
    var currentFold: FoldedThreads? {
        guard let folded, folded.records == graph.records.count, folded.changes == graph.changes else { return nil }
        return folded
    }

    /// The nodes of threads to which anything was added since the log had a number of records.
    func threadNodes(touchedSince count: Int) -> [Int32] {
        var touched: [Int32] = []
        for position in count..<graph.records.count {
            guard let home = EventRoute(graph.records[position].event.fact).home.flatMap({ graph.node(for: $0) })
            else { continue }
            touched.append(home)
            // A promise or a hand-off belongs to the thread of what it is attached to.
            graph.forEachEdge(at: home) { edge in
                if edge.kind == .attached || edge.record == position && edge.kind.isOfThreads {
                    touched.append(edge.node)
                }
            }
        }
        return touched
    }
}
