extension Instant {
    /// The instant as RFC 3339 in UTC with three digits, such as `2026-03-01T08:00:00.123Z`.
    package var rfc3339: String {
        let (date, ofDay) = utcComponents
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        func append(_ value: Int, digits: Int) {
            var divisor = 1
            for _ in 1..<digits { divisor *= 10 }
            while divisor > 0 {
                bytes.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
                divisor /= 10
            }
        }
        // Years beyond four digits get a sign, as ISO 8601 asks of expanded years.
        if (0...9999).contains(date.year) {
            append(date.year, digits: 4)
        } else {
            bytes.append(UInt8(ascii: date.year < 0 ? "-" : "+"))
            append(abs(date.year), digits: 9)
        }
        bytes.append(UInt8(ascii: "-"))
        append(date.month, digits: 2)
        bytes.append(UInt8(ascii: "-"))
        append(date.day, digits: 2)
        bytes.append(UInt8(ascii: "T"))
        append(Int(ofDay / 3_600_000), digits: 2)
        bytes.append(UInt8(ascii: ":"))
        append(Int(ofDay / 60_000 % 60), digits: 2)
        bytes.append(UInt8(ascii: ":"))
        append(Int(ofDay / 1000 % 60), digits: 2)
        bytes.append(UInt8(ascii: "."))
        append(Int(ofDay % 1000), digits: 3)
        bytes.append(UInt8(ascii: "Z"))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads an RFC 3339 time: any number of fraction digits, `Z` or an offset with or without a colon.
    ///
    /// `T` may be a blank and either case is read. Digits past the millisecond round half to even; a leap
    /// second (`:60`) is read as the last millisecond before it ends. Without an offset the answer is `nil`:
    /// a local time is not an instant.
    package init?(rfc3339 text: some StringProtocol) {
        var text = String(text)
        let parsed = text.withUTF8 { buffer -> Instant? in
            unsafe Instant(rfc3339: buffer.span)
        }
        guard let parsed else { return nil }
        self = parsed
    }

    /// Reads an RFC 3339 time from UTF-8 bytes.
    package init?(rfc3339 bytes: Span<UInt8>) {
        var reader = RFC3339Reader()
        guard let instant = reader.read(bytes) else { return nil }
        self = instant
    }
}

/// Walks the bytes of one RFC 3339 time.
private struct RFC3339Reader {
    private var position = 0

    mutating func read(_ bytes: Span<UInt8>) -> Instant? {
        guard let year = readYear(bytes), skip("-", in: bytes), let month = number(2, in: bytes),
            skip("-", in: bytes), let day = number(2, in: bytes),
            let date = CivilDate(year: year, month: month, day: day),
            skip("T", in: bytes) || skip("t", in: bytes) || skip(" ", in: bytes),
            let hour = number(2, in: bytes), hour < 24, skip(":", in: bytes),
            let minute = number(2, in: bytes), minute < 60, skip(":", in: bytes),
            let second = number(2, in: bytes), second <= 60
        else { return nil }
        guard let fraction = readFraction(bytes), let offset = readOffset(bytes), position == bytes.count else {
            return nil
        }
        let isLeapSecond = second == 60
        let ofDay = Int64((hour * 60 + minute) * 60 + (isLeapSecond ? 59 : second)) * 1000
        return Instant(utc: date, millisecondOfDay: ofDay + (isLeapSecond ? 999 : fraction) - Int64(offset) * 60_000)
    }

    private mutating func readYear(_ bytes: Span<UInt8>) -> Int? {
        if skip("+", in: bytes) { return number(9, in: bytes) }
        if skip("-", in: bytes) { return number(9, in: bytes).map { -$0 } }
        return number(4, in: bytes)
    }

    private mutating func readFraction(_ bytes: Span<UInt8>) -> Int64? {
        guard skip(".", in: bytes) || skip(",", in: bytes) else { return 0 }
        let start = position
        var milliseconds: Int64 = 0
        var next = 0
        var hasMore = false
        while position < bytes.count, case let digit = bytes[position] &- 48, digit < 10 {
            switch position - start {
            case 0...2: milliseconds = milliseconds * 10 + Int64(digit)
            case 3: next = Int(digit)
            default: hasMore = hasMore || digit != 0
            }
            position += 1
        }
        let count = position - start
        guard count > 0 else { return nil }
        for _ in 0..<max(0, 3 - count) { milliseconds *= 10 }
        let roundsUp = next > 5 || (next == 5 && (hasMore || milliseconds & 1 == 1))
        return roundsUp ? milliseconds + 1 : milliseconds
    }

    /// Minutes east of UTC.
    private mutating func readOffset(_ bytes: Span<UInt8>) -> Int? {
        if skip("Z", in: bytes) || skip("z", in: bytes) { return 0 }
        let sign: Int
        if skip("+", in: bytes) {
            sign = 1
        } else if skip("-", in: bytes) {
            sign = -1
        } else {
            return nil
        }
        guard let hours = number(2, in: bytes), hours < 24 else { return nil }
        _ = skip(":", in: bytes)
        guard let minutes = number(2, in: bytes), minutes < 60 else { return nil }
        return sign * (hours * 60 + minutes)
    }

    private mutating func skip(_ character: Unicode.Scalar, in bytes: Span<UInt8>) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func number(_ digits: Int, in bytes: Span<UInt8>) -> Int? {
        guard position + digits <= bytes.count else { return nil }
        var value = 0
        for index in position..<position + digits {
            let digit = bytes[index] &- 48
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        position += digits
        return value
    }
}
