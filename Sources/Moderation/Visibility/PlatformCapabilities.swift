public import Conversations

/// What can be done about comments where they stand, as far as it is known.
///
/// Only a known no keeps anything from being tried; the platform may still refuse.
public struct PlatformCapabilities: Hashable, Codable, Sendable {
    /// The platform; `nil` when it is not one of this package's.
    public var platform: Platform?
    /// Whether comments can be hidden.
    public var canHide: ThreeValued
    /// Whether other people's comments can be deleted.
    public var canDelete: ThreeValued
    /// Whether authors can be blocked.
    public var canBlock: ThreeValued
    /// Whether an author can be sent the reasons.
    public var canNotify: ThreeValued
    /// Whether a hidden comment can be shown again.
    public var canUnhide: ThreeValued
    /// Whether a deleted comment can come back.
    public var canRestore: ThreeValued
    /// Whether hiding takes the replies along; unknown is treated as yes.
    public var takesRepliesAlong: ThreeValued
    /// How many comments of one post can be hidden at most; `nil` without a known limit.
    public var hiddenLimit: Int?

    /// Describes what can be done.
    public init(
        platform: Platform? = nil,
        canHide: ThreeValued = .yes,
        canDelete: ThreeValued = .yes,
        canBlock: ThreeValued = .yes,
        canNotify: ThreeValued = .unknown,
        canUnhide: ThreeValued = .yes,
        canRestore: ThreeValued = .no,
        takesRepliesAlong: ThreeValued = .unknown,
        hiddenLimit: Int? = nil
    ) {
        self.platform = platform
        self.canHide = canHide
        self.canDelete = canDelete
        self.canBlock = canBlock
        self.canNotify = canNotify
        self.canUnhide = canUnhide
        self.canRestore = canRestore
        self.takesRepliesAlong = takesRepliesAlong
        self.hiddenLimit = hiddenLimit
    }

    /// Everything can be done but bringing back what was deleted.
    public static let everything = PlatformCapabilities()
}

extension PlatformCapabilities {
    /// What a table of facts says of a platform; whatever it does not say is unknown.
    ///
    /// The cap on hidden comments is the table's quota `hiddenReplies`.
    public init(of platform: Platform, in table: PlatformFactsTable = .standard) {
        func exists(_ action: PlatformAction) -> ThreeValued {
            table.effect(of: action, on: platform)?.exists ?? .unknown
        }
        let hide = table.effect(of: .hide, on: platform)
        self.init(
            platform: platform,
            canHide: exists(.hide),
            canDelete: exists(.delete),
            canBlock: exists(.block),
            canUnhide: hide?.isReversible ?? .unknown,
            canRestore: table.effect(of: .delete, on: platform)?.isReversible ?? .unknown,
            takesRepliesAlong: hide?.takesRepliesAlong ?? .unknown,
            hiddenLimit: table.quotas("hiddenReplies", on: platform).map(\.maximum).min()
        )
    }
}
