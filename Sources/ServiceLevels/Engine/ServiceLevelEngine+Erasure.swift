#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations

extension ServiceLevelEngine {
    /// Erases what an account wrote from the engine's own log, as a store of the events must too.
    ///
    /// - Parameters:
    ///   - author: The account.
    ///   - time: The time up to which it is forgotten.
    /// - Returns: What there is to tell: clocks that nothing hangs on any more are withdrawn.
    /// - Complexity: O(e log e) for the e events of the threads in which the account wrote.
    @discardableResult
    public mutating func erase(_ author: AuthorID, upTo time: Date) -> [ServiceLevelNotification] {
        let touched = log.caseNodes(of: author)
        log.erase(author, upTo: time)
        threads = ThreadCache()
        return recompute(touched, detected: now)
    }
}
