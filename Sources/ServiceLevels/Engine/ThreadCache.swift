import Conversations
import ReputationFoundations

/// What was worked out of the threads that something happened in lately, so that the next message of a thread can be
/// added to it.
///
/// Nothing depends on what it holds but speed: a thread that is not in it is worked out from its events. It holds at
/// most ``limit`` threads and forgets those in which nothing happens any more.
struct ThreadCache: Sendable {
    struct Thread: Sendable {
        var nodes: [Int32] = []
        var facts = ThreadFacts()
        /// How far the turns are settled; empty where all must be drafted anew each time.
        var cursors: [[TurnCursor]] = []
        /// The time of the latest thing that is known to have happened in it.
        var latest = Int64.min
        /// The people whose turns may have changed since they were drafted.
        var changed: [Int] = []
        /// Whether something may have changed since it was drafted.
        var isChanged = false
        /// Whether something happened in it of late.
        var isRecent = true
    }

    static let limit = 8192

    private var threads: [Thread] = []
    private var free: [Int32] = []
    /// By position in the log; -1 for what is in no thread here.
    private var threadByNode: [Int32] = []
    /// Whether it is noted in which threads something happens, because half of the places are taken.
    private var isWatching = false
    /// The threads that have to be drafted.
    private(set) var changed: [Int32] = []

    private var count: Int { threads.count - free.count }

    func thread(at node: Int32) -> Int32? {
        guard Int(node) < threadByNode.count, threadByNode[Int(node)] >= 0 else { return nil }
        return threadByNode[Int(node)]
    }

    subscript(number: Int32) -> Thread {
        get { threads[Int(number)] }
        _modify { yield &threads[Int(number)] }
    }

    /// Keeps a thread, unless there are too many.
    ///
    /// - Returns: Its number.
    mutating func insert(_ thread: Thread) -> Int32? {
        guard count < Self.limit else { return nil }
        let number: Int32
        if let last = free.popLast() {
            number = last
            threads[Int(number)] = thread
        } else {
            number = Int32(threads.count)
            threads.append(thread)
        }
        for node in thread.nodes { set(number, at: node) }
        return number
    }

    /// Notes that a node belongs to a thread.
    mutating func add(_ node: Int32, to number: Int32) {
        threads[Int(number)].nodes.append(node)
        set(number, at: node)
    }

    private mutating func set(_ number: Int32, at node: Int32) {
        let index = Int(node)
        if index >= threadByNode.count {
            threadByNode.append(contentsOf: repeatElement(-1, count: index + 1 - threadByNode.count))
        }
        threadByNode[index] = number
    }

    /// Forgets a thread.
    ///
    /// - Returns: Its nodes if it has not been drafted since something happened in it.
    mutating func remove(_ number: Int32) -> [Int32] {
        let thread = threads[Int(number)]
        for node in thread.nodes { threadByNode[Int(node)] = -1 }
        threads[Int(number)] = Thread()
        free.append(number)
        return thread.isChanged ? thread.nodes : []
    }

    /// Notes that something happened in a thread that may change the turns of some people.
    mutating func noteChange(of people: [Int], in number: Int32) {
        let index = Int(number)
        threads[index].isRecent = true
        guard !people.isEmpty else { return }
        for person in people where !threads[index].changed.contains(person) { threads[index].changed.append(person) }
        guard !threads[index].isChanged else { return }
        threads[index].isChanged = true
        changed.append(number)
    }

    /// Takes the list of threads that have to be drafted.
    mutating func takeChanged() -> [Int32] {
        defer { changed.removeAll(keepingCapacity: true) }
        return changed
    }

    /// Forgets the threads in which nothing has happened for long, once there are many.
    mutating func trim() {
        if count >= Self.limit * 3 / 4 {
            for number in threads.indices where !threads[number].nodes.isEmpty && !threads[number].isRecent {
                _ = remove(Int32(number))
            }
            isWatching = false
        }
        if count >= Self.limit / 2, !isWatching {
            for number in threads.indices { threads[number].isRecent = false }
            isWatching = true
        }
        // All of them are busy: begin anew.
        if count >= Self.limit { self = ThreadCache() }
    }
}
