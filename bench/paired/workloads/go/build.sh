GOFLAGS=-mod=mod go build -o bench .
