package dev.kith.people;

class MemoryPeopleTest extends PeopleContract {

    @Override
    People people() {
        return new MemoryPeople();
    }
}
