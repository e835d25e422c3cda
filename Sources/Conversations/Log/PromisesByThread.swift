/// The promises that hang on anything in a thread, by the nodes of the thread.
struct PromisesByThread {
    private var threads: [Int32: Int] = [:]
    private var promises: [[Int32]] = []

    mutating func addThread(_ nodes: [Int32]) {
        for node in nodes { threads[node] = promises.count }
        promises.append([])
    }

    /// Adds a promise to the thread of a node that was added before.
    mutating func add(_ promise: Int32, at node: Int32) {
        guard let thread = threads[node] else { return }
        promises[thread].append(promise)
    }

    /// The promises in the threads of some nodes, those of each thread once.
    func of(_ nodes: [Int32]) -> [Int32] {
        guard !promises.isEmpty else { return [] }
        var seen: Set<Int> = []
        return nodes.flatMap { node -> [Int32] in
            guard let thread = threads[node], seen.insert(thread).inserted else { return [] }
            return promises[thread]
        }
    }
}
