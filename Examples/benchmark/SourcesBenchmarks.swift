import ConversationSources
import Conversations
import Foundation

/// Speed of the decoders, and the memory that reading a large file takes.
enum SourcesBenchmarks {
    static func run(isWhole: Bool) async throws -> [Measurement] {
        // First, while the process is small: memory freed by earlier work would be taken again unseen.
        var results = [try await fileMemory(megabytes: sized(isWhole ? 1000 : 200))]
        results.append(decoding("support tweets", tweets(rows: sized(200_000)), aim: 60) { SupportTweetsDecoder() })
        results.append(decoding("declared table (CSV)", table(rows: sized(100_000))) { CSVDecoder(tableLayout) })
        results += try lines(events: sized(50_000))
        results.append(
            decoding("Meta page webhooks", metaDeliveries(sized(50_000))) { SourceFormat.metaWebhooks.makeDecoder() }
        )
        let statuses = mastodonStatuses(sized(50_000))
        results.append(decoding("Mastodon statuses", statuses) { SourceFormat.mastodon.makeDecoder() })
        for (format, payload) in PayloadSamples.all {
            guard let known = SourceFormat.all.first(where: { $0.id == format }) else { continue }
            let lines = (1...sized(10_000)).map { payload.replacing("§", with: "\($0)") }
            let bytes = Array(lines.joined(separator: "\n").utf8)
            results.append(decoding(known.title, bytes) { known.makeDecoder() })
        }
        results.append(mail(copies: sized(5000)))
        return results
    }

    private static let piece = 128 << 10

    private static func read(_ bytes: [UInt8], with decoder: inout any ConversationDecoder) -> Int {
        var count = 0
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + piece)
            let batch = decoder.feed(Array(bytes[start..<end]))
            precondition(batch.refusals.isEmpty, "\(batch.refusals[0])")
            count += batch.events.count
            start = end
        }
        return count + decoder.finish().events.count
    }

    private static func decoding(
        _ name: String,
        _ bytes: [UInt8],
        aim: Int? = nil,
        make: () -> any ConversationDecoder
    ) -> Measurement {
        var count = 0
        let seconds = leastSeconds {
            var decoder = make()
            count = read(bytes, with: &decoder)
        }
        return Measurement(
            module: "ConversationSources",
            name: name,
            value: Double(bytes.count) / seconds / 1e6,
            unit: "MB/s",
            aim: aim.map { "at least \($0)" },
            note: "\(Int(seconds / Double(count) * 1e9)) ns an event, \(count) events"
        )
    }

    /// Mails of two parts, each by itself, as they lie in a folder.
    private static func mail(copies: Int) -> Measurement {
        let text = """
            From: Moll Pennick <moll@tide.example>\r
            To: care@kestrelbay.example\r
            Subject: =?utf-8?Q?F=C3=A4hre_um_9?=\r
            Date: Fri, 13 Mar 2026 10:00:00 +0100\r
            Message-ID: <a1@tide.example>\r
            References: <a0@tide.example> <k0@kestrelbay.example>\r
            Content-Type: multipart/alternative; boundary=in\r
            \r
            --in\r
            Content-Type: text/plain; charset=iso-8859-1\r
            Content-Transfer-Encoding: quoted-printable\r
            \r
            Ist die F=E4hre um 9 voll? Sie k=F6nnen mir auch sp=E4ter antworten, ich warte am Pier.\r
            --in\r
            Content-Type: text/html; charset=utf-8\r
            \r
            <p>Ist die <b>Fähre</b> um 9 voll? Sie können mir auch <a href="https://pier.example">später</a> antworten.</p>\r
            --in--\r

            """
        let bytes = Array(text.utf8)
        let seconds = leastSeconds {
            var decoder = SourceFormat.mail.makeDecoder()
            for _ in 0..<copies { consume(decoder.decode(bytes)) }
        }
        return Measurement(
            module: "ConversationSources",
            name: SourceFormat.mail.title,
            value: Double(bytes.count * copies) / seconds / 1e6,
            unit: "MB/s",
            note: "\(Int(seconds / Double(copies) * 1e9)) ns a mail of two parts"
        )
    }

    /// The canonical format, against the bare work of decoding the same lines one by one.
    private static func lines(events count: Int) throws -> [Measurement] {
        var feed = SyntheticFeed(seed: 3)
        let encoder = JSONLinesEncoder()
        let lines = try feed.make(count).map { Data(try encoder.encode($0)) }
        let bytes = lines.flatMap { [UInt8]($0) }
        let plain = JSONDecoder()
        let bare = try leastSeconds {
            for line in lines { consume(try plain.decode(ConversationEvent.self, from: line)) }
        }
        let whole = decoding("canonical JSON Lines", bytes) { JSONLinesDecoder() }
        let seconds = Double(bytes.count) / whole.value / 1e6
        let ratio = Measurement(
            module: "ConversationSources",
            name: "canonical JSON Lines against JSONDecoder",
            value: seconds / bare,
            unit: "times",
            aim: "at most 1.3"
        )
        return [whole, ratio]
    }

    /// What the process holds at most while a file is read, beyond what it held before.
    private static func fileMemory(megabytes: Int) async throws -> Measurement {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).csv")
        try Data().write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let file = try FileHandle(forWritingTo: url)
        let block = tweets(rows: 5000)
        let header = block.prefix { $0 != 0x0A } + [0x0A]
        try file.write(contentsOf: Data(header))
        var written = header.count
        while written < megabytes * 1_000_000 {
            try file.write(contentsOf: Data(block[header.count...]))
            written += block.count - header.count
        }
        try file.close()
        let before = residentBytes() ?? 0
        var most = before
        var count = 0
        for try await batch in FileSource(path: url.path).batches() {
            count += batch.events.count
            most = max(most, residentBytes() ?? 0)
        }
        return Measurement(
            module: "ConversationSources",
            name: "memory to read a file of \(megabytes) MB",
            value: Double(most - before) / 1e6,
            unit: "MB",
            note: "\(count) events, each batch dropped before the next; \(most / 1_000_000) MB in all"
        )
    }

    // MARK: - Inputs

    private static func tweets(rows: Int) -> [UInt8] {
        var text = "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n"
        for row in 1...rows {
            let time = "Tue Oct 31 \(10 + row % 14):\(10 + row % 50):\(10 + row % 49) +0000 2017"
            if row.isMultiple(of: 2) {
                text += "\(row),kestrelbay,False,\(time),\"@\(100_000 + row) Sorry to hear that, could you send us "
                text += "your booking number? We will look into it right away. ^MJ\",\(row + 1),\(row - 1)\n"
            } else {
                text += "\(row),\(100_000 + row),True,\(time),@kestrelbay the evening boat left early &amp; "
                text += "nobody at the pier said a word – what now? 😡,\(row + 1),\n"
            }
        }
        return Array(text.utf8)
    }

    /// As a German vendor writes it: the slowest way, with a zone, decimal commas and a character set to convert.
    private static var tableLayout: CSVLayout {
        let berlin = TimeZone(identifier: "Europe/Berlin")
        var layout = CSVLayout(platform: Platform(rawValue: "hafenblick"), kind: .review, zone: berlin)
        layout.separator = .semicolon
        layout.encoding = .windows1252
        layout.times = .dayFirst
        layout.hasDecimalComma = true
        layout.columns = [.id: ["Nummer"], .createdAt: ["Datum"], .rating: ["Sterne"], .text: ["Text"]]
        return layout
    }

    private static func table(rows: Int) -> [UInt8] {
        var text = "Nummer;Datum;Sterne;Text\n"
        for row in 1...rows {
            text += "\(row);\(10 + row % 18).\(10 + row % 3).2025 \(10 + row % 14):\(10 + row % 50);\(1 + row % 4),5;"
            text += "\"Die Abendf\u{E4}hre fuhr zu fr\u{FC}h ab; niemand am Pier wusste etwas, und was nun?\"\n"
        }
        return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    private static func metaDeliveries(_ count: Int) -> [UInt8] {
        var text = ""
        for number in 1...count {
            text += #"{"object":"page","entry":[{"id":"100200300","time":1751000000,"changes":[{"field":"feed","#
            text += #""value":{"item":"comment","verb":"add","comment_id":"555_\#(number)","#
            text += #""post_id":"100200300_555","parent_id":"100200300_555","#
            text += #""from":{"id":"900800700600500400","name":"Ada K."},"#
            text += #""created_time":\#(1_750_000_000 + number),"message":"Seit drei Wochen keine Antwort!"}}]}]}"#
            text += "\n"
        }
        return Array(text.utf8)
    }

    private static func mastodonStatuses(_ count: Int) -> [UInt8] {
        var text = ""
        for number in 1...count {
            text += #"{"id":"\#(number)","created_at":"2026-07-02T10:11:12.000Z","visibility":"public","#
            text += #""language":"de","content":"<p><a href=\"https://kestrelbay.example/@kestrelbay\" "#
            text += #"class=\"mention\">@kestrelbay</a> Kein R&uuml;ckruf &amp; keine Mail.</p>","#
            text += #""account":{"id":"77","acct":"ada","bot":false,"followers_count":312},"replies_count":2,"#
            text += #""reblogs_count":6,"favourites_count":1}"# + "\n"
        }
        return Array(text.utf8)
    }
}
