public import Conversations

/// One public answer to many, in several forms that lead to one page.
public struct StatementPlan: Hashable, Codable, Sendable {
    /// One form: the statement for one kind of channel.
    public struct Form: Hashable, Codable, Sendable {
        /// Where it is published.
        public var platform: Platform
        /// What it is published as.
        public var surface: PlatformSurface
        /// Its words, the link to the canonical page among them.
        public var text: String

        /// Drafts a form.
        public init(platform: Platform, surface: PlatformSurface = .post, text: String) {
            self.platform = platform
            self.surface = surface
            self.text = text
        }
    }

    /// Why a plan cannot be carried out.
    public enum Problem: Hashable, Sendable, CustomStringConvertible {
        /// Fewer than three kinds of channel.
        case tooFewChannels(Int)
        /// A form is longer than the platform takes.
        case tooLong(Platform, length: Int, limit: Int)
        /// A form does not lead to the canonical page.
        case noLink(Platform)
        /// Two forms for one platform.
        case repeated(Platform)
        /// No words.
        case empty(Platform)

        /// What is wrong, in words.
        public var description: String {
            switch self {
            case .tooFewChannels(let count): "a statement goes out on at least 3 kinds of channel, not \(count)"
            case .tooLong(let platform, let length, let limit):
                "\(platform): \(length) characters, and at most \(limit) are allowed"
            case .noLink(let platform): "\(platform): the link to the whole statement is missing"
            case .repeated(let platform): "\(platform): published twice"
            case .empty(let platform): "\(platform): no words"
            }
        }
    }

    /// Names the statement.
    public let statement: StatementID
    /// The address of the whole statement.
    public let canonicalLink: String
    /// What is published on each platform.
    public let forms: [Form]
    /// The platforms on which it is published already.
    public private(set) var published: Set<Platform> = []

    /// Drafts a statement.
    public init(statement: StatementID, canonicalLink: String, forms: [Form]) {
        self.statement = statement
        self.canonicalLink = canonicalLink
        self.forms = forms
    }

    /// What has to be mended before it goes out; all of it at once.
    public var problems: [Problem] {
        var problems: [Problem] = []
        let platforms = Set(forms.map(\.platform))
        if platforms.count < 3 { problems.append(.tooFewChannels(platforms.count)) }
        var seen: Set<Platform> = []
        for form in forms {
            if !seen.insert(form.platform).inserted { problems.append(.repeated(form.platform)) }
            if form.text.isEmpty { problems.append(.empty(form.platform)) }
            if canonicalLink.isEmpty || !form.text.contains(canonicalLink) { problems.append(.noLink(form.platform)) }
            let check = PlatformFactsTable.standard.checkLength(
                of: form.text,
                on: form.platform,
                surface: form.surface
            )
            for violation in check.violations {
                problems.append(.tooLong(form.platform, length: violation.length, limit: violation.limit.maximum))
            }
        }
        return problems
    }

    /// The forms that are ready and not published; none as long as there are problems.
    public var due: [Form] {
        problems.isEmpty ? forms.filter { !published.contains($0.platform) } : []
    }

    /// Records that a form went out.
    ///
    /// - Returns: Whether it was due; a form is published at most once.
    public mutating func publish(on platform: Platform) -> Bool {
        guard due.contains(where: { $0.platform == platform }) else { return false }
        return published.insert(platform).inserted
    }
}
