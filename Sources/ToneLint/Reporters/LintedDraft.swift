/// A draft with its report and the name under which to report it.
public struct LintedDraft: Sendable {
    /// A path, or a name such as `standard input`.
    public var name: String
    /// The draft's words, in which the places of findings lie.
    public var text: String
    /// What was found.
    public var report: ToneReport

    /// Puts the three together.
    public init(name: String, text: String, report: ToneReport) {
        self.name = name
        self.text = text
        self.report = report
    }
}

/// Writes reports in one format.
public protocol ToneReporter: Sendable {
    /// The whole output for some drafts.
    func output(for drafts: [LintedDraft]) -> String
}
