/// The threads of a log as they stood at some number of its events, folded once for everybody who reads it.
///
/// Nothing depends on it but speed: what it holds follows from the events alone.
final class FoldedThreads: Sendable {
    /// Where a node is found.
    struct Place: Sendable {
        /// The number of its thread; -1 where nothing of the thread arrived.
        var thread: Int32 = -1
        /// The position of its message in the thread; -1 for what is no message or has not arrived.
        var item: Int32 = -1
    }

    private struct Entry {
        var thread: BrandThread
        var itemNodes: [Int32]
        /// The first node of the thread that has an arrival, by which threads are ordered.
        var first: Int32
    }

    let brand: BrandMatcher
    /// How many records and changes of records it covers.
    let records: Int
    let changes: Int
    /// In the order in which their first event was appended.
    let threads: [BrandThread]
    /// By thread, the nodes of its messages.
    private let itemNodes: [[Int32]]
    private let firsts: [Int32]
    /// By node.
    private let places: [Place]

    /// Folds a log, anew or from what was folded of it before.
    init(_ log: ConversationLog, for brand: BrandMatcher, after earlier: FoldedThreads?) {
        self.brand = brand
        records = log.graph.records.count
        changes = log.graph.changes
        var places = earlier?.places ?? []
        places.append(contentsOf: repeatElement(Place(), count: log.graph.nodes.count - places.count))
        var entries: [Entry] = []
        var marks = NodeMarks(all: log.graph.nodes.count)
        func fold(from node: Int32) {
            guard marks.insert(node) else { return }
            let nodes = log.thread(from: node, marks: &marks)
            var itemNodes: [Int32] = []
            guard let first = nodes.lazy.filter({ log.graph.nodes[Int($0)].hasArrival }).min(),
                let conversation = log.conversation(of: nodes, itemNodes: &itemNodes)
            else { return }
            let number = Int32((earlier?.threads.count ?? 0) + entries.count)
            for node in nodes { places[Int(node)] = Place(thread: number) }
            for (index, node) in itemNodes.enumerated() { places[Int(node)].item = Int32(index) }
            let thread = BrandThread(conversation, for: brand)
            entries.append(Entry(thread: thread, itemNodes: itemNodes, first: first))
        }
        guard let earlier else {
            for node in log.graph.nodes.indices where log.graph.nodes[node].hasArrival { fold(from: Int32(node)) }
            threads = entries.map(\.thread)
            itemNodes = entries.map(\.itemNodes)
            firsts = entries.map(\.first)
            self.places = places
            return
        }
        let touched = log.threadNodes(touchedSince: earlier.records)
        // Threads that grew together are found by any of their nodes, and hold no more as they were.
        let dissolved = Set(touched.compactMap { places[Int($0)].thread }.filter { $0 >= 0 })
        for node in touched { fold(from: node) }
        let kept = earlier.threads.indices.filter { !dissolved.contains(Int32($0)) }
        var numbers = kept.map { (first: earlier.firsts[$0], number: $0) }
        numbers += entries.enumerated().map { (first: $1.first, number: earlier.threads.count + $0) }
        numbers.sort { $0.first < $1.first }
        var renumbered = [Int32](repeating: -1, count: earlier.threads.count + entries.count)
        for (new, old) in numbers.enumerated() { renumbered[old.number] = Int32(new) }
        for index in places.indices where places[index].thread >= 0 {
            places[index].thread = renumbered[Int(places[index].thread)]
        }
        let known = earlier.threads.count
        threads = numbers.map { $0.number < known ? earlier.threads[$0.number] : entries[$0.number - known].thread }
        itemNodes = numbers.map {
            $0.number < known ? earlier.itemNodes[$0.number] : entries[$0.number - known].itemNodes
        }
        firsts = numbers.map(\.first)
        self.places = places
    }

    /// The thread that a node belongs to; `nil` when nothing of it arrived.
    func conversation(at node: Int32) -> Conversation? {
        thread(at: node)?.conversation
    }

    /// The thread that a node belongs to, with the nodes of its messages; `nil` when nothing of it arrived.
    func thread(at node: Int32) -> (conversation: Conversation, itemNodes: [Int32])? {
        let number = Int(places[Int(node)].thread)
        return number < 0 ? nil : (threads[number].conversation, itemNodes[number])
    }

    /// The message at a node; `nil` when its arrival was not reported.
    func item(at node: Int32) -> ConversationItem? {
        let place = places[Int(node)]
        return place.item < 0 ? nil : threads[Int(place.thread)].conversation.items[Int(place.item)]
    }
}
