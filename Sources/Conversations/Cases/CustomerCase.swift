#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// One person's messages over all channels, with what was done about them.
///
/// Every account begins with a case of its own. Merges join cases on evidence; an unmerge takes one merge back, and
/// both cases are again as if it had never been.
public struct CustomerCase: Hashable, Sendable {
    /// The case's name: of the parts merged into it, that of the one whose first message is the earliest.
    public internal(set) var id: CaseID
    /// The names of all parts, sorted; each of them finds the case.
    public internal(set) var parts: [CaseID]
    /// The accounts that are held to be this person, sorted.
    public internal(set) var authors: [AuthorID]
    /// What the person wrote, earliest first.
    public internal(set) var items: [ConversationItem]
    /// The merges that hold it together, earliest first.
    public internal(set) var merges: [CaseMergeRecord]
    /// Where the work stands.
    public internal(set) var status: WorkStatus
    /// Who is responsible now.
    public internal(set) var assignment: Assignment?
    /// Promises made in the case or anywhere in the threads of its messages: under one of them, under a reply of the
    /// brand, or on the thread itself.
    public internal(set) var promises: [PromiseState]
    /// Hand-offs of the case or of any of its messages, earliest first.
    public internal(set) var handOffs: [HandOffState]
    /// Labels on the case or its accounts, sorted.
    public internal(set) var tags: [String]
    /// Accounts of the person that the brand has blocked, sorted.
    public internal(set) var blocked: [AuthorID]

    /// When the person first wrote.
    public var firstContactAt: Date? { items.first?.postedAt }
}

/// A merge that holds a case together.
public struct CaseMergeRecord: Hashable, Sendable {
    /// The event that made it, by which it can be taken back.
    public let id: EventID
    /// What was merged, and on what evidence.
    public let merge: CaseMerge
}
