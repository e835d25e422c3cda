public import Foundation

/// Six weeks of an invented business, for the examples.
public enum SampleData: Sendable {
    /// The events of Kestrel Bay Ferries in canonical JSON Lines; what happens in them is told in the README beside it.
    public static var kestrelBay: URL? {
        Bundle.module.url(forResource: "kestrel-bay", withExtension: "jsonl")
    }

    /// What a desk is told about it, as JSON: accounts, hours of its customer care, team, and the move of its phones.
    public static var kestrelBayDesk: URL? {
        Bundle.module.url(forResource: "kestrel-bay-desk", withExtension: "json")
    }
}
