extension SourceFormat {
    /// Activities, objects and collections of ActivityStreams 2.0, as ActivityPub servers exchange them.
    ///
    /// ``DecoderOptions/property`` is the brand's own account, by its address. Any member may be a name, an object or
    /// a list of either. `Create`, `Announce` and objects by themselves arrive, `Update` edits, `Delete` and
    /// `Tombstone` remove, `Like` reacts, `Block` blocks, and `Undo` takes these back. A difference between
    /// `replies.totalItems` and the items given is a
    /// ``/Conversations/ConversationFact/counterObserved(_:)``. Any other activity is kept whole under the namespace
    /// `org.w3.activitystreams.` and its type.
    public static let activityStreams = SourceFormat(
        id: "activitystreams",
        title: "ActivityStreams 2.0",
        payload: ActivityPayload.self
    ) { sample in
        let names = ["www.w3.org/ns/activitystreams", "as:Public"]
        let hasContext = names.contains { sample.bytes.span.index(after: $0, from: 0) != nil }
        guard hasContext else { return .noMatch(reason: "the vocabulary of ActivityStreams is not named") }
        return sample.json(with: ["type"], marks: ["@context", "actor", "attributedTo"])
    }
}
