import Conversations

/// The words of a mail, from all parts that hold some.
struct MailBody {
    /// The words; of versions that say the same, the plain ones.
    private(set) var text = ""
    /// The HTML among them, also where its plain version is taken.
    private(set) var markup: SourceMarkup?
    private(set) var links: [String] = []
    /// What stands beside the words, such as pictures and files of text.
    private(set) var attachments: [MailPart] = []
    /// The parts that cannot be read, while others can.
    private(set) var faults: [RecordFault] = []

    /// Whether there are words without the name of a file; then those with one are files.
    private let hasUnnamedWords: Bool

    /// Reads all parts.
    ///
    /// - Throws: The first fault, when there are words and none of them can be read.
    init(_ mail: MailPart) throws(RecordFault) {
        let leaves = mail.leaves
        hasUnnamedWords = leaves.contains { $0.isText && !$0.isAttachment && $0.fileName == nil }
        // Some programs declare the only part to be an attachment.
        let isOneText = leaves.count == 1 && mail.isText
        attachments = isOneText ? [] : leaves.filter(isBeside)
        guard let version = isOneText ? leaf(mail) : version(of: mail) else {
            if let fault = faults.first { throw fault }
            return
        }
        text = version.text
        markup = version.html.map { SourceMarkup(format: .html, text: $0) }
        links = version.links
    }

    private struct Version {
        var text: String
        var html: String?
        var links: [String] = []
    }

    private mutating func version(of part: MailPart) -> Version? {
        guard part.isMultipart else { return isBeside(part) ? nil : leaf(part) }
        var versions: [Version] = []
        for piece in part.parts {
            if let version = version(of: piece) { versions.append(version) }
        }
        return part.type.value == "multipart/alternative" ? Self.best(of: versions) : Self.joined(versions)
    }

    private func isBeside(_ part: MailPart) -> Bool {
        part.isAttachment || !part.isText || (hasUnnamedWords && part.fileName != nil)
    }

    private mutating func leaf(_ part: MailPart) -> Version? {
        do throws(RecordFault) {
            let words = try part.text()
            guard part.type.value == "text/html" else { return Version(text: Self.trimmed(words)) }
            let read = HTMLText(words)
            return Version(text: read.plain, html: words, links: read.links)
        } catch {
            faults.append(error)
            return nil
        }
    }

    /// The first plain version with words, else the last with words, as the sender's richest.
    private static func best(of versions: [Version]) -> Version? {
        let spoken = versions.filter { !$0.text.isEmpty }
        guard var best = spoken.first(where: { $0.html == nil }) ?? spoken.last ?? versions.last else { return nil }
        if best.html == nil, let rich = versions.last(where: { $0.html != nil }) {
            best.html = rich.html
            best.links = rich.links
        }
        return best
    }

    private static func joined(_ versions: [Version]) -> Version? {
        guard versions.count > 1 else { return versions.first }
        let html = versions.compactMap(\.html)
        return Version(
            text: versions.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n\n"),
            html: html.isEmpty ? nil : html.joined(separator: "\n"),
            links: versions.flatMap(\.links).reduce(into: []) { links, link in
                if !links.contains(link) { links.append(link) }
            }
        )
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.utf8.drop(while: \.isBlank)
        let end = start.lastIndex { !$0.isBlank }
        return end.map { String(Substring(start[...$0])) } ?? ""
    }
}
