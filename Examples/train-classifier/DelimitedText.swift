/// Splits delimited text into records (RFC 4180: fields in quotation marks may hold separators and line breaks).
struct DelimitedText {
    /// The fields of a record and the line it starts on.
    struct Record {
        var line: Int
        var fields: [String]
    }

    let separator: UInt8
    let quotes: Bool

    func records(of bytes: [UInt8]) -> [Record] {
        var records: [Record] = []
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var line = 1
        var start = 1
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        func closeField() {
            fields.append(String(decoding: field, as: UTF8.self))
            field.removeAll(keepingCapacity: true)
        }
        func closeRecord() {
            if !fields.isEmpty || !field.isEmpty {
                closeField()
                records.append(Record(line: start, fields: fields))
                fields.removeAll()
            }
            start = line
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0x0A { line += 1 }
            if isQuoted {
                if byte != UInt8(ascii: "\"") {
                    field.append(byte)
                } else if index < bytes.count, bytes[index] == byte {
                    field.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                }
            } else if byte == UInt8(ascii: "\""), quotes, field.isEmpty {
                isQuoted = true
            } else if byte == separator {
                closeField()
            } else if byte == 0x0A {
                closeRecord()
            } else if byte != 0x0D {
                field.append(byte)
            }
        }
        closeRecord()
        return records
    }
}
