import Conversations

/// A mail, or a part of one, with the parts in it (RFC 2045 and 2046).
struct MailPart {
    let headers: MailHeaders
    let type: MailParameters
    private(set) var parts: [MailPart] = []
    private let body: ArraySlice<UInt8>

    /// How deeply parts may stand in each other.
    static let maximumDepth = 16
    /// The most parts of a part.
    static let maximumParts = 500

    init(_ bytes: ArraySlice<UInt8>, depth: Int = 0) throws(RecordFault) {
        guard depth < Self.maximumDepth else {
            throw RecordFault(.tooLarge, "the parts are nested more deeply than \(Self.maximumDepth) levels")
        }
        headers = try MailHeaders(bytes)
        body = bytes[headers.end...]
        let declared = MailParameters(headers.raw("content-type"))
        // What is no type is plain text, as RFC 2045 has it.
        type = declared.value.contains("/") ? declared : MailParameters("text/plain")
        if isMultipart, let boundary = type["boundary"], !boundary.isEmpty {
            for piece in try Self.pieces(of: body, boundary: Array("--\(boundary)".utf8)) {
                parts.append(try MailPart(piece, depth: depth + 1))
            }
        } else if Self.mailTypes.contains(type.value) {
            parts.append(try MailPart(body, depth: depth + 1))
        }
    }

    /// The bytes behind the transfer coding.
    var content: [UInt8] {
        switch headers.raw("content-transfer-encoding")?.lowercased().filter({ !$0.isWhitespace }) {
        case "base64": TransferCoding.base64(body)
        case "quoted-printable": TransferCoding.quotedPrintable(body)
        default: Array(body)
        }
    }

    /// The words of a text part.
    func text() throws(RecordFault) -> String {
        // Lines of mail end in two characters.
        let content = content
        var lines: [UInt8] = []
        lines.reserveCapacity(content.count)
        for (index, byte) in content.enumerated()
        where byte != 0x0D || content.count == index + 1 || content[index + 1] != 0x0A {
            lines.append(byte)
        }
        guard let text = Charset.text(lines, in: type["charset"]) else {
            let name = type["charset"] ?? "UTF-8, which holds where none is declared"
            throw RecordFault(field: "body", .invalidEncoding, "the text is not readable as \(name)")
        }
        return text
    }

    /// Types of a part that is a mail or the header of one, the later ones with names beyond ASCII (RFC 6532).
    private static let mailTypes = [
        "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers",
    ]

    /// Types of text that are not words.
    private static let dataTypes = [
        "text/calendar", "text/vcard", "text/x-vcard", "text/directory", "text/csv", "text/xml", "text/css", "text/rtf",
        "text/rfc822-headers", "text/x-amp-html",
    ]

    var isMultipart: Bool { type.value.hasPrefix("multipart/") }

    /// Whether it holds words, of whatever kind of text.
    var isText: Bool { type.value.hasPrefix("text/") && !Self.dataTypes.contains(type.value) }

    /// Whether it declares itself to be a file.
    var isAttachment: Bool {
        MailParameters(headers.raw("content-disposition")).value == "attachment"
    }

    var fileName: String? {
        MailParameters(headers.text("content-disposition"))["filename"]
            ?? MailParameters(headers.text("content-type"))["name"]
    }

    /// This part and all in it, in their order; what a forwarded mail holds is its own affair.
    var leaves: [MailPart] {
        isMultipart ? parts.flatMap(\.leaves) : [self]
    }

    /// What stands between the lines that begin with the boundary.
    private static func pieces(
        of body: ArraySlice<UInt8>,
        boundary: [UInt8]
    ) throws(RecordFault) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start: Int?
        var line = body.startIndex
        while line < body.endIndex {
            let end = body[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
            if let closes = Self.closing(body[line..<end], boundary) {
                if let start { pieces.append(withoutLineEnd(body[start..<line])) }
                guard pieces.count < maximumParts else {
                    throw RecordFault(.tooLarge, "the mail has more than \(maximumParts) parts on one level")
                }
                start = closes ? nil : end
                if closes { return pieces }
            }
            line = end
        }
        // The last boundary is missing: what is there is read.
        if let start { pieces.append(body[start...]) }
        return pieces
    }

    /// Whether a line is the last boundary; `nil` when it is none.
    ///
    /// Another boundary may begin with the same letters.
    private static func closing(_ line: ArraySlice<UInt8>, _ boundary: [UInt8]) -> Bool? {
        guard line.starts(with: boundary) else { return nil }
        let rest = line.dropFirst(boundary.count)
        if rest.allSatisfy(\.isBlank) { return false }
        return rest.starts(with: "--".utf8) && rest.dropFirst(2).allSatisfy(\.isBlank) ? true : nil
    }

    private static func withoutLineEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        if bytes.last == 0x0A { bytes.removeLast() }
        if bytes.last == 0x0D { bytes.removeLast() }
        return bytes
    }
}
